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

/** Why the machine refused to read or write, in words. */
export function reasonOf(error: unknown): string {
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
