import { archiveFiles, fitting } from '../../shared/exchange/library/archive-files';
import { readArchive } from '../../shared/exchange/library/read-archive';
import { archiveOf } from '../../shared/report/archive/archive';
import { digestOf } from '../state/sha256';
import type { Asked, Packed, Read } from './archive-beside';

/** Packs and unpacks archives of models beside the window: a large library takes seconds. */
self.onmessage = async ({ data }: MessageEvent<Asked>) => self.postMessage(await answer(data));

async function answer(asked: Asked): Promise<Packed | Read> {
  if ('pack' in asked) {
    const { models, leftOut } = fitting(asked.pack);
    return { bytes: await archiveOf(archiveFiles(models), digestOf), leftOut };
  }
  try {
    return { archive: await readArchive(asked.read, digestOf) };
  } catch (error) {
    // What fflate says of a damaged archive is for programmers.
    const isTooLarge = error instanceof Error && error.name === 'ArchiveTooLarge';
    return { archive: isTooLarge ? 'too large' : undefined };
  }
}
