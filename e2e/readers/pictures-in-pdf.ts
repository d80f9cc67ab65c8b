import { run } from './programs';

/** A picture of pixels on a page of a PDF. */
export interface PictureInPdf {
  page: number;
  width: number;
  /** Pixels an inch of paper. */
  resolution: number;
  /** All that is written on its page. */
  text: string;
}

/** The pictures of a PDF in the order of its pages. */
export const picturesIn = (pdf: string): PictureInPdf[] =>
  run('pdfimages', ['-list', pdf])
    .stdout.split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , type]) => type === 'image')
    .map((fields) => {
      const page = Number(fields[0]);
      const text = run('pdftotext', ['-f', String(page), '-l', String(page), pdf, '-']).stdout;
      return { page, width: Number(fields[3]), resolution: Number(fields[12]), text };
    });
