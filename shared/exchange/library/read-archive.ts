import { strFromU8 } from 'fflate';
import { readModel } from '../../model/read-model';
import { scanJson } from '../../model/scan-json';
import type { ThreatModel } from '../../model/threat-model';
import type { ArchivedModel } from './archive-files';
import { ArchiveIndex, indexName } from './archive-index';
import { unpack } from './unpack';

/** What an archive of models gives. */
export interface ReadArchive {
  models: ArchivedModel[];
  /** Files that are named in it and can't be read. */
  problems: { file: string; message: string }[];
}

/**
 * Reads an archive of models; anything may be in it. A model that can't be read is told and costs no other.
 * @returns undefined when it is no archive of models
 * @throws ArchiveTooLarge
 */
export function readArchive(bytes: Uint8Array): ReadArchive | undefined {
  const files = unpack(bytes);
  const index = readIndex(files.get(indexName));
  if (index === undefined) return undefined;
  const problems: ReadArchive['problems'] = [];
  const modelIn = (file: string): ThreatModel | undefined => {
    const content = files.get(file);
    const read = content && readModel(strFromU8(content));
    if (read?.ok && !read.readOnly) return read.model;
    const message = read?.ok
      ? 'It is from a newer version of Bulkhead.'
      : (read?.problem.message ?? 'It is missing.');
    problems.push({ file, message });
    return undefined;
  };
  const models = index.models.flatMap(({ file, revisions, ...rest }): ArchivedModel[] => {
    const model = modelIn(file);
    if (model === undefined) return [];
    const earlier = revisions.flatMap(({ file: name, ...about }) => {
      const revision = modelIn(name);
      return revision === undefined ? [] : [{ ...about, model: revision }];
    });
    return [{ ...rest, model, revisions: earlier }];
  });
  return { models, problems };
}

function readIndex(content: Uint8Array | undefined): ArchiveIndex | undefined {
  if (content === undefined) return undefined;
  const text = strFromU8(content);
  if (scanJson(text)) return undefined;
  try {
    return ArchiveIndex.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
