import { LineCounter, parseAllDocuments } from 'yaml';
import { limits } from '../model/limits';
import { ManifestNode } from './manifest-node';

export interface SourceFile {
  name: string;
  text: string;
}

/** Why files can't be imported, in one line, and where. */
export interface ImportProblem {
  file: string;
  message: string;
  line?: number;
  column?: number;
}

export type Documents = { ok: true; documents: ManifestNode[] } | { ok: false; problem: ImportProblem };

/**
 * The YAML (or JSON) documents of files. Refuses what is too large, too deep, expands without end, or holds a
 * key that would reach into a prototype.
 */
export function readDocuments(files: readonly SourceFile[]): Documents {
  const documents: ManifestNode[] = [];
  for (const file of files) {
    const read = readFile(file);
    if (!read.ok) return read;
    documents.push(...read.documents);
    if (documents.length > limits.importObjects)
      return refuse(file, `More than ${limits.importObjects} documents to import.`);
  }
  return { ok: true, documents };
}

function refuse(
  file: SourceFile,
  message: string,
  place?: { line: number; col: number },
): Documents & { ok: false } {
  return {
    ok: false,
    problem: { file: file.name, message, ...(place && { line: place.line, column: place.col }) },
  };
}

function readFile(file: SourceFile): Documents {
  if (file.text.length > limits.importBytes)
    return refuse(file, `The file is larger than ${limits.importBytes / 1024 / 1024} MB.`);
  if (isTooDeep(file.text)) return refuse(file, `The file is nested deeper than ${limits.depth} levels.`);
  const lines = new LineCounter();
  try {
    const parsed = parseAllDocuments(file.text.replace(/^\uFEFF/, ''), { lineCounter: lines, merge: true });
    const documents: ManifestNode[] = [];
    for (const document of [...parsed]) {
      const [error] = document.errors;
      if (error) {
        const isTemplate = /\{\{/.test(file.text);
        const hint = isTemplate ? ' It looks like a Helm template: import what `helm template` prints.' : '';
        const reason = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
        return refuse(file, `Not valid YAML: ${reason}.${hint}`.replace('..', '.'), error.linePos?.[0]);
      }
      // Resolving throws where aliases multiply; what it gives isn't kept.
      const value: unknown = document.toJS({ maxAliasCount: limits.yamlAliases });
      if (holdsReservedKey(value))
        return refuse(file, 'The key "__proto__" is not allowed.', reservedPlace(file.text));
      if (value !== null && value !== undefined)
        documents.push(new ManifestNode(document.contents, { file: file.name, document, lines }));
    }
    return { ok: true, documents };
  } catch (error) {
    if (error instanceof ReferenceError)
      return refuse(file, 'Its aliases (*) expand without bound; expected a plain manifest.');
    if (error instanceof RangeError)
      return refuse(file, `The file is nested deeper than ${limits.depth} levels.`);
    throw error;
  }
}

/** Depth by brackets or by indentation, whichever a parser would have to follow. */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x0a) {
      if (open > limits.depth) return true;
    } else if (code === 0x5b || code === 0x7b) {
      open += 1;
      if (open > limits.depth * 10) return true;
    } else if (code === 0x5d || code === 0x7d) open = Math.max(0, open - 1);
  }
  return open > limits.depth || /(?:^|\n)(?:- ){101}|(?:^|\n) {2000}/.test(text);
}

function holdsReservedKey(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > limits.depth) return false;
  return (
    Object.hasOwn(value, '__proto__') ||
    Object.values(value).some((inner) => holdsReservedKey(inner, depth + 1))
  );
}

function reservedPlace(text: string): { line: number; col: number } {
  const before = text.slice(0, Math.max(0, text.indexOf('__proto__'))).split('\n');
  return { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
}
