import type { Disk } from './disk';
import { codeOf } from './not-saved';

/** What file systems answer that can't flush a folder; their rename is as durable as they can. */
const cannot = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR', 'ENOSYS']);

/** Makes the names in a folder durable. Windows can't open folders; its rename is durable by itself. */
export async function flushFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    await flush(folder, 'r', disk);
  } catch (error) {
    if (!cannot.has(codeOf(error))) throw error;
  }
}

/** Makes a file's content durable. */
export const flushFile = (path: string, disk: Disk): Promise<void> => flush(path, 'r+', disk);

async function flush(path: string, flags: 'r' | 'r+', disk: Disk): Promise<void> {
  const handle = await disk.open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
