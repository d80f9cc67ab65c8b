import { limits } from '../../model/limits';
import type { ThreatModel } from '../../model/threat-model';
import { writeModel } from '../../model/write-model';
import { type ArchiveIndex, type IndexedModel, indexName } from './archive-index';

/** A model of the library with all that is kept of it. */
export interface ArchivedModel extends Omit<IndexedModel, 'file' | 'revisions'> {
  model: ThreatModel;
  revisions: readonly (Omit<IndexedModel['revisions'][number], 'file'> & { model: ThreatModel })[];
}

/** As much as one archive may hold, so that it is taken in again. */
const most: { archiveFiles: number; archiveTotalBytes: number } = limits;
/** What the index and the digests of an archive take up beside each file, in characters, at the most. */
const perFile = 1500;

/**
 * Models as far as they fit into one archive: where all is too much, the oldest sessions' states stay behind.
 * @returns with how many states that were
 */
export function fitting(
  models: readonly ArchivedModel[],
  { archiveFiles, archiveTotalBytes } = most,
): { models: readonly ArchivedModel[]; leftOut: number } {
  // A character takes up to three bytes.
  const sizeOf = (model: ThreatModel) => writeModel(model).length * 3 + perFile;
  let files = models.length + 3;
  let bytes = models.reduce((sum, { model }) => sum + sizeOf(model), 0);
  const states = models.flatMap(({ revisions }) => revisions);
  const first = (one: (typeof states)[number]) => (one.kind === 'session' ? 0 : 1);
  const inOrder = states.toSorted((a, b) => first(b) - first(a) || b.at - a.at);
  const kept = new Set<(typeof states)[number]>();
  for (const state of inOrder) {
    files += 1;
    bytes += sizeOf(state.model);
    if (files > archiveFiles || bytes > archiveTotalBytes) break;
    kept.add(state);
  }
  if (kept.size === states.length) return { models, leftOut: 0 };
  return {
    models: models.map((one) => ({ ...one, revisions: one.revisions.filter((state) => kept.has(state)) })),
    leftOut: states.length - kept.size,
  };
}

/** The files of an archive of models, by name. Each model in it is a file that can be opened by itself. */
export function archiveFiles(models: readonly ArchivedModel[]): Record<string, string> {
  const files: Record<string, string> = {};
  const index: ArchiveIndex = { format: 'bulkhead-library', version: 1, models: [] };
  for (const [at, { model, revisions, ...rest }] of models.entries()) {
    const number = String(at + 1).padStart(4, '0');
    const file = `models/${number}${slug(model.title)}.bulkhead.json`;
    files[file] = writeModel(model);
    const indexed = revisions.map(({ model: earlier, ...about }, which) => {
      const name = `revisions/${number}/${String(which + 1).padStart(4, '0')}.bulkhead.json`;
      files[name] = writeModel(earlier);
      return { ...about, file: name };
    });
    index.models.push({ ...rest, file, revisions: indexed });
  }
  files[indexName] = `${JSON.stringify(index, null, 2)}\n`;
  return files;
}

/** What of a title can stand in the name of a file anywhere. */
function slug(title: string): string {
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return letters === '' ? '' : `-${letters}`;
}
