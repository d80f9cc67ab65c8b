import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { UnusableInput } from './unusable-input';

/** Files of packages are read where they are installed. */
const { resolve } = createRequire(import.meta.url);

const weights = [400, 600, 700];
/** Parts of the typeface besides Latin, for names of other languages. */
const others = ['latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

const facesOf = (parts: readonly string[]): Promise<Uint8Array[]> =>
  Promise.all(
    parts.flatMap((part) =>
      weights.map((weight) =>
        readFile(resolve(`@fontsource/inter/files/inter-${part}-${weight}-normal.woff2`)),
      ),
    ),
  );

let started: Promise<void> | undefined;
const start = async () => initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));

/**
 * Draws an SVG as PNG without a window, and alike on every machine: of the machine's own fonts it knows none.
 * @throws UnusableInput
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  started ??= start();
  await started;
  // Its own it doesn't read.
  const bare = svg.replace(/<style>[^<]*<\/style>/, '');
  const fontBuffers = await facesOf(/[^\0-ÿ]/.test(bare) ? ['latin', ...others] : ['latin']);
  try {
    return draw(bare, scale, fontBuffers);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableInput(`The picture of a diagram can't be drawn: ${reason}`);
  }
}

function draw(svg: string, scale: number, fontBuffers: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
