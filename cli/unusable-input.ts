import { NotSaved, type SaveProblem } from '../disk/not-saved';
import type { FileProblem } from '../shared/model/read-model';

/** Wrong use or input that can't be used: one clear line, exit status 2, nothing changed. */
export class UnusableInput extends Error {
  override name = 'UnusableInput';
}

/** `model.json:12:5: elements.web.kind: message` */
export function problemLine(file: string, { message, line, column, field }: FileProblem): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  const where = field === undefined || field === '' ? '' : ` ${field}:`;
  return `${file}${place}:${where} ${message}`;
}

/** What the checks of saving say, in words. */
const problems: Record<SaveProblem['kind'], string> = {
  'part only': 'the disk took only a part of it',
  'no file': 'it is no file',
  'read-only file': 'it is read-only',
  beside: 'another program holds it; what was to be written lies beside it',
  'copy beside': 'the disk fails; what was there before lies beside it',
  changed: 'another program changed it',
};

/** Why the machine refused to read or write, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof NotSaved) return problems[error.problem.kind];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EROFS: 'the disk is read-only',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is no folder',
    ELOOP: 'its links lead in a circle',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
