import type { ThreatModel } from '../../model/threat-model';
import { writeModel } from '../../model/write-model';
import { type ArchiveIndex, type IndexedModel, indexName } from './archive-index';

/** A model of the library with all that is kept of it. */
export interface ArchivedModel extends Omit<IndexedModel, 'file' | 'revisions'> {
  model: ThreatModel;
  revisions: readonly (Omit<IndexedModel['revisions'][number], 'file'> & { model: ThreatModel })[];
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
