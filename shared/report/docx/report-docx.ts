import { Document, type ISectionOptions, Packer, TableOfContents } from 'docx';
import { sectionIds } from '../choice/sections';
import { hasSection, noteOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { measureNumbers } from '../document/report-mitigations';
import { evidenceByThreat } from '../document/threat-evidence';
import { steadyOffice } from '../files/steady-office';
import { reportTables } from '../tables/report-tables';
import { readable } from '../text/readable';
import { emptyInWords } from '../words/empty-sections';
import { sayOf } from '../words/wording';
import { cover } from './cover';
import { diagram } from './diagram';
import type { DocxPicture } from './docx-pictures';
import { type Layout, page, roomOn } from './page';
import { docxSections } from './sections';
import { standIn, withPictures } from './stand-ins';
import { stylesIn } from './styles';
import { heading, note, words } from './texts';

/**
 * A report that people go on writing in: styles of headings, a table of contents, tables whose head is repeated on each
 * page, the wide ones on pages that lie on their side.
 * @param pictures of its diagrams
 */
export async function reportDocx(
  report: ReportDocument,
  pictures: readonly DocxPicture[],
): Promise<Uint8Array> {
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
        ...page('upright', report),
        children: [
          ...cover(report),
          new TableOfContents(say('reportWords.contents'), {
            hyperlink: true,
            headingStyleRange: listed(report),
          }),
        ],
      },
      ...body(report, pictures),
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  const drawn = pictures.map(({ png }) => png);
  return steadyOffice(packed, report.at, (parts) => withPictures(parts, drawn));
}

/** Levels of headings that the table of contents lists: many threats would fill it, and pages, alone. */
const listed = ({ threats }: ReportDocument) => (threats.length <= 80 ? '1-2' : '1-1');

type Content = ISectionOptions['children'][number];

/** What follows each other on pages that lie alike. */
interface Run {
  layout: Layout;
  children: Content[];
}

/** The report's sections on pages upright or on their side: neighbours that lie alike follow each other on one page. */
function body(report: ReportDocument, pictures: readonly DocxPicture[]): ISectionOptions[] {
  const shared = {
    evidenceOf: evidenceByThreat(report),
    numberOf: measureNumbers(report),
    tables: reportTables(report),
    say: sayOf(report),
  };
  const runs: Run[] = [];
  const add = (layout: Layout, children: readonly Content[]) => {
    const last = runs.at(-1);
    if (last?.layout === layout) last.children.push(...children);
    else runs.push({ layout, children: [...children] });
  };
  for (const id of sectionIds) {
    if (!hasSection(report, id)) continue;
    const head = [heading(shared.say(`reportSections.${id}`), 1), ...note(noteOf(report, id))];
    const empty = emptyInWords(report, id);
    if (empty !== undefined) {
      // A sentence alone turns no page.
      add(runs.at(-1)?.layout ?? 'upright', [...head, words(empty)]);
      continue;
    }
    if (id === 'diagrams') {
      for (const [index, picture] of pictures.entries()) {
        add(picture.layout, [...(index === 0 ? head : []), ...diagram(picture, standIn(index))]);
      }
      continue;
    }
    const { layout, write } = docxSections[id];
    add(layout, [...head, ...write(report, { ...shared, width: roomOn(layout, report).width })]);
  }
  return runs.map(({ layout, children }) => ({ ...page(layout, report), children }));
}
