import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './programs';

const dotsPerInch = 20;
const dots = (millimetres: number) => Math.floor((millimetres / 25.4) * dotsPerInch);
/** Narrower than the margins of any page, the running head's included. */
const margin = dots(11);
/** Where the running head and the number stand. */
const edge = dots(15);
/** Darker than this is ink. */
const paper = 225;

/** What is wrong with the pages of a PDF as a printer paints them: nothing on one, or something in its margin. */
export function wrongPages(pdf: string, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  run('pdftoppm', ['-gray', '-r', String(dotsPerInch), pdf, join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .flatMap((name) => {
      const { width, height, isInk } = readPicture(readFileSync(join(folder, name)));
      const inked = (left: number, top: number, right: number, bottom: number) => {
        for (let y = top; y < bottom; y += 1)
          for (let x = left; x < right; x += 1) if (isInk(x, y)) return true;
        return false;
      };
      return [
        ...(inked(0, edge, width, height - edge) ? [] : [`${name}: nothing is on it`]),
        ...(inked(0, 0, margin, height) ? [`${name}: something is in the left margin`] : []),
        ...(inked(width - margin, 0, width, height) ? [`${name}: something is in the right margin`] : []),
      ];
    });
}

/** A grey picture as `pdftoppm` writes it. */
function readPicture(bytes: Buffer) {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 64));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const start = head?.[0].length ?? 0;
  return { width, height, isInk: (x: number, y: number) => (bytes[start + y * width + x] ?? 255) < paper };
}
