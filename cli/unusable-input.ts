import type { FileProblem } from '../shared/model/read-model';

/** Wrong use or input that can't be used: one clear line, exit status 2, nothing changed. */
export class UnusableInput extends Error {
  override name = 'UnusableInput';
}

/** `model.json:12:5: elements.web.kind: message` */
export function problemLine(file: string, { message, line, column, field }: FileProblem): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  const where = field === undefined || field === '' ? '' : ` ${field}:`;
  return `${file}${place}:${where} ${message}`.replace(/\s*\n\s*/g, ' ');
}
