import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { machineFonts } from './machine-fonts';
import { plainText } from './plain-text';

const { resolve } = createRequire(import.meta.url);

const weights = [400, 600, 700];
/** Parts of the report's typeface; the first has the letters of most reports. */
const parts = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

interface Part {
  fonts: Uint8Array[];
  /** The letters that it is for, from and to. */
  ranges: [number, number][];
}

let read: Promise<Part[]> | undefined;
async function readParts(): Promise<Part[]> {
  const ranges: Record<string, string> = JSON.parse(
    await readFile(resolve('@fontsource/inter/unicode.json'), 'utf8'),
  );
  const fontOf = (part: string, weight: number) =>
    readFile(resolve(`@fontsource/inter/files/inter-${part}-${weight}-normal.woff2`));
  return Promise.all(
    parts.map(async (part) => ({
      fonts: await Promise.all(weights.map((weight) => fontOf(part, weight))),
      ranges: (ranges[part] ?? '').split(',').map((range): [number, number] => {
        const [from = '', to = from] = range.replace('U+', '').split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      }),
    })),
  );
}

const isIn = ({ ranges }: Part, letter: number) =>
  ranges.some(([from, to]) => letter >= from && letter <= to);

/** The fonts that a text is drawn with: the report's typeface, and fonts of the machine for what that lacks. */
export async function pictureFonts(text: string): Promise<Uint8Array[]> {
  read ??= readParts();
  const all = await read;
  const letters = [...new Set(text)].filter((letter) => /[^\p{C}\p{Z}\p{M}]/u.test(letter));
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const used = all.filter((part, index) => index === 0 || codes.some((code) => isIn(part, code)));
  const { fonts, lacking } = await machineFonts(
    codes.filter((code) => !all.some((part) => isIn(part, code))),
  );
  noteLacking(lacking);
  return [...used.flatMap((part) => part.fonts), ...fonts];
}

const noted = new Set<number>();

/** Says on standard error, once, which letters come out as boxes. */
function noteLacking(letters: readonly number[]): void {
  const news = letters.filter((letter) => !noted.has(letter));
  if (news.length === 0) return;
  for (const letter of news) noted.add(letter);
  const some = news.slice(0, 12).map((letter) => String.fromCodePoint(letter));
  process.stderr.write(
    `bulkhead: note: no font of this machine has ${plainText(some.join(' '))}${news.length > some.length ? ' and others' : ''}: in pictures of diagrams they are boxes until one is installed.\n`,
  );
}
