import { open } from 'node:fs/promises';
import { reasonOf, UnusableInput } from './unusable-input';

/**
 * The bytes of a file: refused by its size before anything is read, and while it is read where the size isn't
 * known before (a pipe, a device, a file that grows).
 * @throws UnusableInput
 */
export async function readLimited(path: string, most: number): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > most)
        throw new UnusableInput(`${path}: the file has ${size} bytes; at most ${most} are read.`);
      return await readAll(file.createReadStream({ autoClose: false }), path, most);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput(`${path}: can't be read: ${reasonOf(error)}.`);
  }
}

/** All bytes of a stream, which is left as soon as there are too many. @throws UnusableInput */
export async function readAll(stream: AsyncIterable<unknown>, name: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > most)
      throw new UnusableInput(`${name}: it is larger than ${most} bytes; at most these are read.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}
