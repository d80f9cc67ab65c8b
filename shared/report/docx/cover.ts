import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from '../document';
import { readable } from '../readable';
import { quiet, words } from './texts';

/** What the report is about, and of which knowledge. */
export const cover = ({ title, description, at, packs }: ReportDocument): Paragraph[] => [
  new Paragraph({ children: [quiet('Threat report')] }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(readable(title))] }),
  ...(description === '' ? [] : [words(description)]),
  new Paragraph({
    spacing: { after: 360 },
    children: [
      quiet(
        [...(at === undefined ? [] : [at]), ...packs.map((pack) => `${pack.title} ${pack.version}`)].join(
          ' · ',
        ),
      ),
    ],
  }),
];
