import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pictureFonts } from './picture-fonts';
import { UnusableInput } from './unusable-input';

const { resolve } = createRequire(import.meta.url);

let started: Promise<void> | undefined;
const start = async () => initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));

/**
 * Draws an SVG as PNG without a window. Where the report's typeface has all letters, every machine draws alike.
 * @throws UnusableInput
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  started ??= start();
  await started;
  // Its own it doesn't read.
  const bare = svg.replace(/<style>[^<]*<\/style>/, '');
  const fontBuffers = await pictureFonts(bare);
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
