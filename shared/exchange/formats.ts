import type { Knowledge } from '../knowledge/knowledge';
import { type ImportOutcome, importKubernetes } from './kubernetes/import-kubernetes';
import type { SourceFile } from './read-yaml';

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
