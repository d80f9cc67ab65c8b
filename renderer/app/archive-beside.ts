import type { ArchivedModel } from '../../shared/exchange/library/archive-files';
import type { ReadArchive } from '../../shared/exchange/library/read-archive';
import { startWorker } from '../trusted-types';
import archiveWorker from './library-archive-worker.ts?worker&url';

/** What the worker is asked, once. */
export type Asked = { pack: readonly ArchivedModel[] } | { read: Uint8Array };

export interface Packed {
  bytes: Uint8Array;
  /** States of models that were too much for one archive. */
  leftOut: number;
}

export interface Read {
  /** Undefined: it is no archive of models. */
  archive: ReadArchive | 'too large' | undefined;
}

/** Has an archive of models packed beside the window. @throws when it can't be */
export const packArchive = (models: readonly ArchivedModel[]): Promise<Packed> => ask({ pack: models });

/** Has an archive read beside the window; anything may be in it. @throws when it can't be */
export const unpackArchive = async (bytes: Uint8Array): Promise<Read['archive']> =>
  (await ask<Read>({ read: bytes })).archive;

function ask<Answer>(asked: Asked): Promise<Answer> {
  const worker = startWorker(archiveWorker);
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
