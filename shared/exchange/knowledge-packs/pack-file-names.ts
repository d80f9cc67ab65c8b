import { limits } from '../../model/limits';

/**
 * Which entries of a folder are files of knowledge packs, in the order in which they are read.
 * @param names paths within the folder, as the machine writes them
 * @throws Error when there are more than a pack can have
 */
export function packFileNames(names: readonly string[]): string[] {
  const wanted = names.filter(
    (name) => /\.(ya?ml|json)$/i.test(name) && !/(^|[\\/])(\.|node_modules)/.test(name),
  );
  if (wanted.length > limits.packFiles)
    throw new Error(`it holds more than ${limits.packFiles} files; expected a knowledge pack`);
  return wanted.sort();
}
