import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, TableOfContents, TextRun } from 'docx';
import type { ReportDocument } from '../document';
import { readable } from '../readable';
import { reportTables } from '../tables/report-tables';
import { page } from './page';
import { type PartId, part } from './parts';
import { assumptionsAndScope } from './scope';
import { styles } from './styles';
import { summary } from './summary';
import { bullet, heading, quiet, words } from './texts';
import { threat } from './threat';

/**
 * A report that people go on writing in: styles of headings, a table of contents, tables whose head is repeated on each
 * page, the wide ones on pages that lie on their side.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const tables = reportTables(report);
  const parts = (...ids: PartId[]) => ids.flatMap((id) => part(tables, id));
  const document = new Document({
    creator: 'Bulkhead',
    title: readable(`Threat report: ${report.title}`),
    description: readable(report.description),
    features: { updateFields: true },
    styles,
    sections: [
      {
        ...page(PageOrientation.PORTRAIT, report),
        children: [
          ...cover(report),
          new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
        ],
      },
      {
        ...page(PageOrientation.PORTRAIT, report),
        children: [
          heading('Summary', 1),
          ...summary(report),
          heading('Threats', 1),
          ...(report.threats.length === 0 ? [words('No threat stands.')] : report.threats.flatMap(threat)),
        ],
      },
      {
        ...page(PageOrientation.LANDSCAPE, report),
        children: [
          ...parts(
            'treatment',
            'mitigations',
            'traceability',
            'controls',
            'coverage',
            'questions',
            'accepted',
          ),
          ...assumptionsAndScope(report),
          ...parts('inventory'),
          ...sources(report),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const cover = ({ title, description, at, packs }: ReportDocument): Paragraph[] => [
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

const sources = ({ digest, packs, sources: { folder, files } }: ReportDocument): Paragraph[] => [
  heading('Sources and digests', 1),
  words(`Model, SHA-256: ${digest}`),
  ...packs.map((pack) => bullet(`${pack.title} (${pack.id}@${pack.version}), SHA-256 ${pack.digest}`)),
  ...files.map((file) => bullet(`Read from ${folder}${file}`)),
];
