import { isNode, type Node } from 'yaml';
import { type Exception, ExceptionList } from '../../model/exception';
import { type CheckedDocument, type ImportProblem, parseYaml, type SourceFile } from '../read-yaml';

export type ReadExceptions =
  | { ok: true; exceptions: Exception[] }
  | { ok: false; problem: ImportProblem & { field?: string } };

const shape = 'a map with "exceptions", a list of { threat, owner, reason, expires }';

/** Reads a file of exceptions, YAML or JSON. One that is not complete is refused: half an exception is none. */
export function readExceptions(file: SourceFile): ReadExceptions {
  const parsed = parseYaml(file);
  if (!parsed.ok) return parsed;
  const [first, ...others] = parsed.documents;
  if (first === undefined) return { ok: true, exceptions: [] };
  if (others.length > 0) return refusal(file, 'Expected one YAML document, found several.');
  const result = ExceptionList.safeParse(first.document.toJS());
  if (result.success) return { ok: true, exceptions: result.data.exceptions };
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue === undefined || path.length === 0) return refusal(file, `Expected ${shape}.`);
  return {
    ok: false,
    problem: {
      file: file.name,
      field: path.reduce<string>(
        (way, part) => (typeof part === 'number' ? `${way}[${part}]` : way === '' ? part : `${way}.${part}`),
        '',
      ),
      message: `${issue.message}.`,
      ...placeOf(first, path),
    },
  };
}

const refusal = (file: SourceFile, message: string): ReadExceptions => ({
  ok: false,
  problem: { file: file.name, message },
});

/** Where the deepest part of the way that is there is written. */
function placeOf({ document, lines }: CheckedDocument, path: readonly (string | number)[]) {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = isNode(node) ? (node as Node).range : undefined;
    if (range) {
      const { line, col } = lines.linePos(range[0]);
      return { line, column: col };
    }
  }
  return {};
}
