import { t } from '../language/words';

/** Sides that a canvas of Chromium may have at most, in pixels. */
const longestSide = 16_384;

/**
 * An SVG as the bytes of a PNG.
 * @param scale pixels for one of the drawing
 * @throws when the picture would be larger than can be drawn; the message says which scale would do
 */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    const most = Math.floor((longestSide / Math.max(width, height)) * 10) / 10;
    if (scale > most)
      throw new Error(most < 1 ? t('pictures.tooLargeForPng') : t('pictures.tooLarge', { most }));
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    // What is drawn is opaque: so it takes less.
    canvas.getContext('2d', { alpha: false })?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error(t('pictures.failed'));
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
