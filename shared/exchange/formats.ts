import type { Knowledge } from '../knowledge/knowledge';
import { type ImportOutcome, importKubernetes } from './kubernetes/import-kubernetes';
import { type ImportProblem, readDocuments, type SourceFile } from './read-yaml';

/** A format that comes in. */
export interface ImportFormat {
  id: string;
  title: string;
  /** Whether files look like this format, by a glance at their text. */
  recognises(files: readonly SourceFile[]): boolean;
  read(files: readonly SourceFile[], knowledge: Knowledge): ImportOutcome;
}

export const importFormats: readonly ImportFormat[] = [
  {
    id: 'kubernetes',
    title: 'Kubernetes manifests',
    recognises: (files) => files.some(({ text }) => /(?:^|[\n{,])[ \t-]*["']?apiVersion["']?\s*:/.test(text)),
    read: importKubernetes,
  },
];

export type Recognised = { ok: true; format: ImportFormat } | { ok: false; problem: ImportProblem };

/** The format that files look like. Files that no format can read say why, since that is what is wrong with them. */
export function recogniseFormat(files: readonly SourceFile[]): Recognised {
  const format = importFormats.find((one) => one.recognises(files));
  if (format) return { ok: true, format };
  const read = readDocuments(files);
  if (!read.ok) return read;
  const [first] = read.documents;
  const file = first?.file ?? files[0]?.name ?? 'input';
  const names = importFormats.map(({ id }) => id).join(', ');
  if (first === undefined)
    return { ok: false, problem: { file, message: `The file is empty; expected one of ${names}.` } };
  const message = `The format isn’t recognised; expected one of ${names}. A Kubernetes object has apiVersion and kind.`;
  return { ok: false, problem: { file, message, line: first.line } };
}
