import { headOf } from './arrow-head';
import type { Looked, PictureLine } from './picture-lines';

/** Lines or heads that look alike, as one path. */
export interface Gathered extends Looked {
  key: string;
  path: string;
}

/**
 * What looks alike as one path for each look: a line for itself each time takes longer than what it looks like.
 * @param pathOf what a line adds to the path of its look
 */
export function gather(
  lines: readonly PictureLine[],
  lookOf: (line: PictureLine) => Looked,
  pathOf: (line: PictureLine) => string,
): Gathered[] {
  const alike = new Map<string, { look: Looked; parts: string[] }>();
  for (const line of lines) {
    const look = lookOf(line);
    const key = Object.values(look).join(' ');
    const known = alike.get(key);
    if (known) known.parts.push(pathOf(line));
    else alike.set(key, { look, parts: [pathOf(line)] });
  }
  return [...alike].map(([key, { look, parts }]) => ({ ...look, key, path: parts.join('') }));
}

export const pathOf = ({ path }: PictureLine): string => path;
export const headPathOf = ({ path }: PictureLine): string => headOf(path);
