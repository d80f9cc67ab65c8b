import { noteOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import type { Sheet } from '../picture/sheets';
import { textWidth } from '../text/fit-text';
import { type Layout, roomOn } from './page';

/** A sheet as it comes out of the drawing, and what stands under it. */
interface Drawn extends Pick<Sheet, 'shape' | 'part'> {
  /** In pixels, of which an inch has 96. */
  width: number;
  height: number;
  caption: string;
}

/** On which page a picture stands, and how large, in pixels. */
export interface PictureSize {
  layout: Layout;
  width: number;
  height: number;
}

/** Twentieths of a point in a pixel. */
const unit = 15;
/** Pixels that the section's heading takes; the space around a caption and below a picture's letters; lines of a caption, of a note. */
const [headingHeight, around, captionLine, noteLine] = [60, 28, 15, 20];

/** At this scale a picture does without a page of its own, which it would leave almost empty. */
const hardlySmaller = 0.9;

/**
 * The size of a picture, never larger than its letters are meant to be. One that fits a page of text is on one, among
 * what is written; others have pages of their own.
 * @param isFirst whether it stands under the heading of the section
 */
export function pictureSize(drawn: Drawn, isFirst: boolean, report: ReportDocument): PictureSize {
  const fitted = (layout: Layout) => {
    const room = roomFor(layout, drawn.caption, isFirst, report);
    const scale = Math.min(1, room.width / drawn.width, room.height / drawn.height);
    return { layout, width: drawn.width * scale, height: drawn.height * scale, scale };
  };
  const own = fitted(drawn.shape === 'tall' ? 'tallPicture' : 'widePicture');
  const among = drawn.shape === 'tall' && drawn.part === 0 ? fitted('upright') : own;
  const { layout, width, height } = among.scale >= hardlySmaller ? among : own;
  return { layout, width, height };
}

function roomFor(layout: Layout, caption: string, isFirst: boolean, report: ReportDocument) {
  const room = roomOn(layout, report);
  const width = room.width / unit;
  const lines = (text: string, size: number) => Math.ceil(textWidth(text, size) / width);
  const note = noteOf(report, 'diagrams');
  const above = isFirst ? headingHeight + lines(note, 14) * noteLine + (note === '' ? 0 : 8) : 0;
  return { width, height: room.height / unit - above - around - lines(caption, 11.4) * captionLine };
}
