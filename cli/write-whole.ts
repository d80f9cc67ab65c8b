import { realpath, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { replaceFile } from '../disk/replace-file';
import { reasonOf, UnusableInput } from './unusable-input';

/**
 * Writes a file whole or not at all, as `replaceFile` does. A device or a pipe is written to, never replaced.
 * @throws UnusableInput
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  refuseStandardOutput(path);
  try {
    const target = await realPlace(path);
    const known = await stat(target).catch(() => undefined);
    if (known && !known.isFile() && !known.isDirectory()) return await writeFile(target, content);
    await replaceFile(target, content);
  } catch (error) {
    throw new UnusableInput(`${path}: can't be written: ${reasonOf(error)}.`);
  }
}

/** `-` would be standard output, which nothing is written to whole. @throws UnusableInput */
function refuseStandardOutput(path: string): void {
  if (path === '-') throw new UnusableInput("-o -: standard output isn't written to; expected a file.");
}

/** @throws UnusableInput when writing to `output` would replace a file that is being read */
export async function refuseToReplace(inputs: readonly string[], output: string): Promise<void> {
  refuseStandardOutput(output);
  const target = await realPlace(output);
  for (const input of inputs)
    if (input !== '-' && (await realPlace(input)) === target && (await isFile(target)))
      throw new UnusableInput(
        `${output}: would replace the file it is made from; choose another name with -o.`,
      );
}

const realPlace = (path: string) => realpath(path).catch(() => resolve(path));
const isFile = (path: string) =>
  stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
