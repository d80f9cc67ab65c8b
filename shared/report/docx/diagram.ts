import { ImageRun, Paragraph, TextRun } from 'docx';
import { readable } from '../text/readable';
import type { DocxPicture } from './docx-pictures';

/**
 * A picture with its caption, on one page.
 * @param png the picture, or what stands for it
 */
export function diagram({ width, height, caption, alternative }: DocxPicture, png: Uint8Array): Paragraph[] {
  const description = readable(alternative);
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width, height },
          altText: { name: readable(caption), title: readable(caption), description },
        }),
      ],
    }),
    new Paragraph({ style: 'Caption', children: [new TextRun(readable(caption))] }),
  ];
}
