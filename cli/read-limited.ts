import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { reasonOf, UnusableInput } from './unusable-input';

/** What the shell hands over as a path of its own (`<(helm template …)`): open already, so that reading it ends. */
const handedOver = /^(\/dev\/fd\/\d+|\/proc\/self\/fd\/\d+|\/dev\/stdin)$/;
/** Opening a pipe that nobody writes to waits for ever without it; Windows has neither. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file: refused by its size before anything is read, and while it is read where the size isn't
 * known before. Pipes and devices, which may never end, are refused unless the shell handed them over.
 * @throws UnusableInput
 */
export async function readLimited(path: string, most: number): Promise<Buffer> {
  try {
    const file = await open(path, handedOver.test(path) ? constants.O_RDONLY : atOnce);
    try {
      const info = await file.stat();
      if (info.isDirectory()) throw new UnusableInput(`${path}: can't be read: it is a folder.`);
      if (!info.isFile() && !handedOver.test(path))
        throw new UnusableInput(`${path}: can't be read: it is a pipe or a device; expected a file.`);
      if (info.size > most)
        throw new UnusableInput(`${path}: the file has ${info.size} bytes; at most ${most} are read.`);
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
