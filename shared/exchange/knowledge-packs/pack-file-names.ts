import { limits } from '../../model/limits';
import type { Walk } from '../walk-folder';

const isHidden = (path: string) => /(^|[\\/])(\.|node_modules)/.test(path);
const isPackFile = (path: string) => /\.(ya?ml|json)$/i.test(path) && !isHidden(path);

/** What of a folder of knowledge packs is read. */
export const packWalk: Walk = {
  isWanted: isPackFile,
  isEntered: (path) => !isHidden(path),
  mostFiles: limits.packFiles,
};

/**
 * Which entries of a folder that was listed by somebody else are files of knowledge packs, in the order in which
 * they are read.
 * @param names paths within the folder
 * @throws Error when there are more than a pack can have
 */
export function packFileNames(names: readonly string[]): string[] {
  const wanted = names.filter(isPackFile);
  if (wanted.length > limits.packFiles)
    throw new Error(`it holds more than ${limits.packFiles} files; expected a knowledge pack`);
  return wanted.sort();
}
