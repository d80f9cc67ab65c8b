import type { z } from 'zod';
import { type Broken, brokenReference } from './integrity';
import { jsonFault } from './json-fault';
import { type Place, placeAt, placeOf, syntaxPlace } from './json-place';
import { limits } from './limits';
import { migrate } from './migrations';
import { nestedTooDeep } from './nesting';
import { overLimit } from './over-limit';
import { scanJson } from './scan-json';
import { formatVersion, ThreatModel } from './threat-model';

/** What is wrong with a file, and where. */
export interface FileProblem {
  message: string;
  line?: number;
  column?: number;
  /** `elements.web.kind` */
  field?: string;
}

export type ReadResult =
  | {
      ok: true;
      model: ThreatModel;
      /** From a newer version: may be looked at, not changed. */
      readOnly: boolean;
    }
  | { ok: false; problem: FileProblem };

/**
 * Reads the text of a model file. Anything may be in it: it is refused before parsing where it is too large or
 * too deep, then parsed by the schema, then checked for references that lead nowhere and boundaries in circles.
 */
export function readModel(text: string): ReadResult {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (source.length > limits.modelBytes)
    return refuse(`The file is larger than ${limits.modelBytes / 1024 / 1024} MB.`);
  if (source.trim() === '') return refuse('The file is empty: expected a Bulkhead model.');
  const hidden = scanJson(source);
  if (hidden) {
    // In what is no JSON from some place on, nothing behind it means anything.
    const fault = jsonFault(source);
    return fault === undefined || fault >= hidden.offset
      ? refuse(hidden.message, placeAt(source, hidden.offset))
      : refuse(notJson, placeAt(source, fault));
  }

  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return refuse(notJson, syntaxPlace(source));
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('The file holds no object: expected a Bulkhead model.', { line: 1, column: 1 });
  const version = 'version' in json ? json.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('Expected "version" to be a whole number from 1: this is no Bulkhead model.', {
      ...placeOf(source, ['version']),
      field: 'version',
    });

  const isNewer = version > formatVersion;
  let current: unknown;
  try {
    current = isNewer ? { ...json, version: formatVersion } : migrate(json, version);
  } catch {
    return refuse(`The file says that it is of version ${version}, and is not what such a file has in it.`);
  }
  const parsed = ThreatModel.safeParse(current);
  if (!parsed.success) {
    const newer = isNewer
      ? ` The file is of version ${version}; this Bulkhead reads up to ${formatVersion}. Install a newer one.`
      : '';
    return refuseIssue(source, parsed.error.issues[0], newer);
  }
  const broken = tooMany(parsed.data) ?? brokenReference(parsed.data) ?? tooDeep(parsed.data);
  if (broken)
    return refuse(broken.message, { ...placeOf(source, broken.path), field: broken.path.join('.') });
  return { ok: true, model: parsed.data, readOnly: isNewer };
}

const notJson = 'The file is not valid JSON: expected a Bulkhead model.';

function refuse(message: string, where: Partial<Place> & { field?: string } = {}): ReadResult {
  return { ok: false, problem: { message, ...where } };
}

function refuseIssue(source: string, issue: z.core.$ZodIssue | undefined, more: string): ReadResult {
  const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
  return refuse(`${messageOf(issue) ?? 'The file does not fit the format'}.${more}`.replace('..', '.'), {
    ...placeOf(source, path),
    field: path.join('.'),
  });
}

/** What is wrong with a key is told inside of what says that there is something wrong with it. */
function messageOf(issue: z.core.$ZodIssue | undefined): string | undefined {
  if (issue?.code !== 'invalid_key') return issue?.message;
  const [inner] = issue.issues;
  return inner === undefined ? issue.message : `This key can't be an id here: ${inner.message}`;
}

function tooDeep(model: ThreatModel): Broken | undefined {
  const id = nestedTooDeep(model);
  if (id === undefined) return undefined;
  return {
    path: ['boundaries', id, 'parent'],
    message: `Boundaries lie more than ${limits.boundaryDepth} deep in each other.`,
  };
}

function tooMany(model: ThreatModel): Broken | undefined {
  const name = overLimit(model);
  return (
    name && {
      path: [name === 'notes' ? 'diagrams' : name],
      message: `More than ${limits[name]} ${name} in one model.`,
    }
  );
}
