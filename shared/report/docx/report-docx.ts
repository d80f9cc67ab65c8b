import { Document, type ISectionOptions, Packer, PageOrientation, TableOfContents } from 'docx';
import { sectionIds } from '../choice/sections';
import { hasSection, noteOf } from '../choice/shown-report';
import type { ReportDocument } from '../document';
import { readable } from '../readable';
import { steadyOffice } from '../steady-office';
import { reportTables } from '../tables/report-tables';
import { evidenceByThreat } from '../threat-evidence';
import { sayOf } from '../wording';
import { cover } from './cover';
import { type Orientation, page, widthOf } from './page';
import { docxSections } from './sections';
import { stylesIn } from './styles';
import { heading, note } from './texts';

/**
 * A report that people go on writing in: styles of headings, a table of contents, tables whose head is repeated on each
 * page, the wide ones on pages that lie on their side.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const say = sayOf(report);
  const document = new Document({
    creator: 'Bulkhead',
    lastModifiedBy: 'Bulkhead',
    title: readable(say('reportWords.heading', { title: report.title })),
    description: readable(report.description),
    features: { updateFields: true },
    styles: stylesIn(report.language),
    sections: [
      {
        ...page(PageOrientation.PORTRAIT, report),
        children: [
          ...cover(report),
          new TableOfContents(say('reportWords.contents'), {
            hyperlink: true,
            headingStyleRange: listed(report),
          }),
        ],
      },
      ...body(report),
    ],
  });
  return steadyOffice(new Uint8Array(await Packer.toArrayBuffer(document)), report.at);
}

/** Levels of headings that the table of contents lists: many threats would fill it, and pages, alone. */
const listed = ({ threats }: ReportDocument) => (threats.length <= 80 ? '1-2' : '1-1');

/** The report's sections on pages upright or on their side: neighbours that lie alike follow each other on one page. */
function body(report: ReportDocument): ISectionOptions[] {
  const evidenceOf = evidenceByThreat(report);
  const tables = reportTables(report);
  const runs: { orientation: Orientation; children: ISectionOptions['children'][number][] }[] = [];
  const say = sayOf(report);
  for (const id of sectionIds) {
    const section = docxSections[id];
    if (section === undefined || !hasSection(report, id)) continue;
    const room = { evidenceOf, say, tables, width: widthOf(section.orientation, report) };
    const children = [
      heading(say(`reportSections.${id}`), 1),
      ...note(noteOf(report, id)),
      ...section.write(report, room),
    ];
    const last = runs.at(-1);
    if (last?.orientation === section.orientation) last.children.push(...children);
    else runs.push({ orientation: section.orientation, children });
  }
  return runs.map(({ orientation, children }) => ({ ...page(orientation, report), children }));
}
