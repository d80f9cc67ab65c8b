import { hasSection } from '../choice/shown-report';
import type { Rasterise } from '../files/rasterise';
import { diagramPictures, sheetTypeface } from '../picture/svg';
import type { ChosenReport, WriteOptions } from '../report-source';
import { sayOf } from '../words/wording';
import { type PictureSize, pictureSize } from './picture-size';

/** A sheet of a diagram as a document shows it. */
export interface DocxPicture extends PictureSize {
  png: Uint8Array;
  caption: string;
  /** What it shows, for whoever can't see it. */
  alternative: string;
}

/** Dots an inch of paper: letters of 6.4 points are sharp in print, and a page takes a few hundred kB. */
const resolution = 200;

/** The sheets of the diagrams that a report shows, each drawn as large as it is printed. */
export async function docxPictures(
  { source: { model, knowledge, analysis }, report }: ChosenReport,
  rasterise: Rasterise,
  onStep: WriteOptions['onStep'],
): Promise<DocxPicture[]> {
  if (!hasSection(report, 'diagrams')) return [];
  const say = sayOf(report);
  const typeface = sheetTypeface();
  const sheets = report.diagrams.flatMap(({ id, name }) => {
    const pictures = diagramPictures(model, id, knowledge, analysis, say, typeface);
    return pictures.map((picture) => {
      const { part, hasBadges } = picture;
      const title = part === 0 ? name : say('pictures.partOf', { name, part, of: pictures.length - 1 });
      const caption = hasBadges ? `${title} · ${say('pictures.badgeLegend')}` : title;
      return { ...picture, title, caption };
    });
  });
  const drawn: DocxPicture[] = [];
  for (const [index, sheet] of sheets.entries()) {
    await onStep?.(index, sheets.length);
    const size = pictureSize(sheet, index === 0, report);
    drawn.push({
      ...size,
      png: await rasterise(sheet.svg, ((size.width / sheet.width) * resolution) / 96),
      caption: sheet.caption,
      alternative: `${sheet.title}. ${sheet.description}`,
    });
  }
  return drawn;
}
