import { strFromU8 } from 'fflate';
import { readModel } from '../../model/read-model';
import { scanJson } from '../../model/scan-json';
import type { ThreatModel } from '../../model/threat-model';
import type { ArchivedModel } from './archive-files';
import { ArchiveIndex, digestsName, indexName } from './archive-index';
import { unpack } from './unpack';

/** What an archive of models gives. */
export interface ReadArchive {
  models: ArchivedModel[];
  /** Files that are named in it and can't be read. */
  problems: { file: string; message: string }[];
}

/**
 * Reads an archive of models; anything may be in it. A model that can't be read, or isn't what the archive's digests
 * say, is told and costs no other.
 * @returns undefined when it is no archive of models
 * @throws ArchiveTooLarge
 */
export async function readArchive(
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => string | Promise<string>,
): Promise<ReadArchive | undefined> {
  const files = unpack(bytes);
  const index = readIndex(files.get(indexName));
  if (index === undefined) return undefined;
  const digests = readDigests(files.get(digestsName));
  const problems: ReadArchive['problems'] = [];
  const modelIn = async (file: string): Promise<ThreatModel | undefined> => {
    const content = files.get(file);
    const digest = digests.get(file);
    const isWhole = content === undefined || digest === undefined || digest === (await sha256(content));
    const read = content && isWhole ? readModel(strFromU8(content)) : undefined;
    if (read?.ok && !read.readOnly) return read.model;
    problems.push({ file, message: isWhole ? problemOf(read) : 'It isn’t what was written to the archive.' });
    return undefined;
  };
  const models: ArchivedModel[] = [];
  for (const { file, revisions, ...rest } of index.models) {
    const model = await modelIn(file);
    if (model === undefined) continue;
    const earlier: ArchivedModel['revisions'][number][] = [];
    for (const { file: name, ...about } of revisions) {
      const revision = await modelIn(name);
      if (revision !== undefined) earlier.push({ ...about, model: revision });
    }
    models.push({ ...rest, model, revisions: earlier });
  }
  return { models, problems };
}

function problemOf(read: ReturnType<typeof readModel> | undefined): string {
  if (read === undefined) return 'It is missing.';
  return read.ok ? 'It is from a newer version of Bulkhead.' : read.problem.message;
}

/** By the names of files. An archive that somebody packed by hand may have none. */
function readDigests(content: Uint8Array | undefined): ReadonlyMap<string, string> {
  const lines = content === undefined ? [] : strFromU8(content).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, digest, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return digest !== undefined && name !== undefined ? [[name, digest] as const] : [];
    }),
  );
}

function readIndex(content: Uint8Array | undefined): ArchiveIndex | undefined {
  if (content === undefined) return undefined;
  const text = strFromU8(content);
  if (scanJson(text)) return undefined;
  try {
    const index = ArchiveIndex.parse(JSON.parse(text));
    const files = index.models.flatMap(({ file, revisions }) => [file, ...revisions.map((one) => one.file)]);
    // One file under thousands of names would cost thousands of times what the archive may hold.
    return new Set(files).size === files.length ? index : undefined;
  } catch {
    return undefined;
  }
}
