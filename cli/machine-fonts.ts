import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { lettersOfFont } from './letters-of-font';

/** Where machines keep their fonts. */
const folders = (): string[] => {
  const at = (...names: string[]) => join(homedir(), ...names);
  switch (process.platform) {
    case 'win32':
      return [
        join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
        at('AppData', 'Local', 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', at('Library', 'Fonts')];
    default:
      return ['/usr/share/fonts', '/usr/local/share/fonts', at('.local', 'share', 'fonts'), at('.fonts')];
  }
};

/** Upright ones of usual weight without serifs first; beyond that by name, so that it is always the same. */
const rank = (path: string): number =>
  (/bold|black|italic|oblique|light|thin|cond/i.test(path) ? 4 : 0) +
  (/serif|mono|math|symbol/i.test(path) ? 2 : 0) +
  (/sans/i.test(path) ? 0 : 1);

let found: Promise<string[]> | undefined;
async function fontFiles(): Promise<string[]> {
  const all = await Promise.all(
    folders().map(async (folder) => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names.filter((name) => /\.(?:ttf|otf|ttc)$/i.test(name)).map((name) => join(folder, name));
    }),
  );
  return all.flat().sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Fonts of this machine that have the letters, and the letters that none has. */
export async function machineFonts(
  letters: readonly number[],
): Promise<{ fonts: Uint8Array[]; lacking: readonly number[] }> {
  found ??= fontFiles();
  const chosen: string[] = [];
  let wanted = letters;
  for (const path of await found) {
    if (wanted.length === 0) break;
    const had = await lettersOfFont(path, wanted);
    if (had.length === 0) continue;
    chosen.push(path);
    wanted = wanted.filter((letter) => !had.includes(letter));
  }
  return { fonts: await Promise.all(chosen.map((path) => readFile(path))), lacking: wanted };
}
