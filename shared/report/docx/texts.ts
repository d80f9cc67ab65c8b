import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx';
import { readable } from '../text/readable';

export const grey = '55657A';

/** A heading that the table of contents lists. */
export const heading = (title: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(readable(title))],
  });
export const words = (text: string): Paragraph => paragraph(text, false);
/** What stays on one page with what it leads to. */
export const leadIn = (text: string): Paragraph => paragraph(text, true);

const paragraph = (text: string, keepNext: boolean): Paragraph =>
  new Paragraph({
    ...(keepNext && { keepNext }),
    alignment: AlignmentType.LEFT,
    spacing: { after: 120 },
    children: [new TextRun(readable(text))],
  });
export const bullet = (text: string): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, children: [new TextRun(readable(text))] });
/** Something beside the text: of which report, which page. */
export const quiet = (text: string): TextRun => new TextRun({ text: readable(text), color: grey, size: 17 });
/** What a reader must not overlook; nothing where there is nothing to say. */
export const note = (text: string): Paragraph[] =>
  text === ''
    ? []
    : [
        new Paragraph({
          keepNext: true,
          spacing: { after: 120 },
          indent: { left: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '0B5E6B' } },
          children: [new TextRun(readable(text))],
        }),
      ];
