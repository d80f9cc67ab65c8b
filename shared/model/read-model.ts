import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import { type Broken, brokenReference } from './integrity';
import { limits } from './limits';
import { migrate } from './migrations';
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
      model: ThreatModel /** From a newer version: may be looked at, not changed. */;
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
  if (deepest(source) > limits.depth) return refuse(`The file is nested deeper than ${limits.depth} levels.`);
  if (source.trim() === '') return refuse('The file is empty: expected a Bulkhead model.');

  let json: unknown;
  try {
    // The reviver costs time on a large file, so it runs only where such a key could be.
    json = /__proto__|\\u/.test(source) ? JSON.parse(source, refuseReservedKeys) : JSON.parse(source);
  } catch (error) {
    if (error instanceof ReservedKey) return refuse(error.message, place(source, error.at(source)));
    return refuse(`The file is not valid JSON: expected a Bulkhead model.`, syntaxPlace(source));
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('The file holds no object: expected a Bulkhead model.', { line: 1, column: 1 });
  const version = 'version' in json ? json.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('Expected "version" to be a whole number from 1: this is no Bulkhead model.', {
      ...atPath(source, ['version']),
      field: 'version',
    });

  const isNewer = version > formatVersion;
  const current = isNewer ? { ...json, version: formatVersion } : migrate(json, version);
  const parsed = ThreatModel.safeParse(current);
  if (!parsed.success) {
    const newer = isNewer
      ? ` The file is of version ${version}; this Bulkhead reads up to ${formatVersion}. Install a newer one.`
      : '';
    return refuseIssue(source, parsed.error.issues[0], newer);
  }
  const broken = tooMany(parsed.data) ?? brokenReference(parsed.data);
  if (broken) return refuse(broken.message, { ...atPath(source, broken.path), field: broken.path.join('.') });
  return { ok: true, model: parsed.data, readOnly: isNewer };
}

function refuse(message: string, where: Omit<FileProblem, 'message'> = {}): ReadResult {
  return { ok: false, problem: { message, ...where } };
}

function refuseIssue(source: string, issue: z.core.$ZodIssue | undefined, more: string): ReadResult {
  const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
  return refuse(`${issue?.message ?? 'The file does not fit the format'}.${more}`.replace('..', '.'), {
    ...atPath(source, path),
    field: path.join('.'),
  });
}

function tooMany({ elements, flows, boundaries }: ThreatModel): Broken | undefined {
  for (const [name, entities] of Object.entries({ elements, flows, boundaries })) {
    const most = limits[name as 'elements' | 'flows' | 'boundaries'];
    if (Object.keys(entities).length > most)
      return { path: [name], message: `More than ${most} ${name} in one model.` };
  }
  return undefined;
}

class ReservedKey extends Error {
  override name = 'ReservedKey';
  readonly key: string;

  constructor(key: string) {
    super(`The key "${key}" is not allowed in a model.`);
    this.key = key;
  }

  at(source: string): number {
    return Math.max(0, source.indexOf(`"${this.key}"`));
  }
}

/** `__proto__` would be an own key here, and a prototype wherever it is copied. */
function refuseReservedKeys(this: unknown, key: string, value: unknown): unknown {
  if (key === '__proto__') throw new ReservedKey(key);
  return value;
}

/** How many brackets are open at once, at most; text in quotes doesn't count. */
function deepest(source: string): number {
  let depth = 0;
  let most = 0;
  let inText = false;
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 0x22) inText = !inText;
    else if (code === 0x5c && inText) index += 1;
    else if (inText) continue;
    else if (code === 0x7b || code === 0x5b) most = Math.max(most, ++depth);
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return most;
}

function syntaxPlace(source: string): Omit<FileProblem, 'message'> {
  const errors: { offset: number }[] = [];
  parseTree(source, errors as never[]);
  return place(source, errors[0]?.offset ?? source.length);
}

function atPath(source: string, path: JSONPath): Omit<FileProblem, 'message'> {
  const tree = parseTree(source);
  if (tree === undefined) return {};
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return place(source, node.offset);
  }
  return place(source, tree.offset);
}

function place(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
