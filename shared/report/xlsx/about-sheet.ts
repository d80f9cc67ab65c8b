import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { SectionId } from '../choice/sections';
import { hasSection, markOf, remarksOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { approvalInWords } from '../document/report-sign-off';
import { changesInWords } from '../document/report-since';
import { silentInWords } from '../document/silent-benchmarks';
import type { ReportTable } from '../tables/table';
import { readable } from '../text/readable';
import { packsLanguage } from '../words/method-words';
import { sayOf, timeIn } from '../words/wording';
import { partsOf } from './cell-lines';
import { textCell, timeCell } from './cells';
import { heightOf, mostLines, type TableRow } from './table-rows';

interface Sheet {
  table: ReportTable;
  rows: readonly TableRow[];
}

const [nameWidth, width] = [22, 100];

/** Sections that no sheet shows. */
const withoutSheet = [
  'summary',
  'changes',
  'method',
  'diagrams',
  'assumptions',
  'glossary',
  'sources',
] as const satisfies SectionId[];

/**
 * Of which model the workbook is, when it was written, what of it, and how much there is.
 * @param sheets with tables, and the rows on each
 */
export function aboutSheet(report: ReportDocument, sheets: readonly Sheet[]) {
  const { title, description, at, digest, content, packs, signOff, summary, shown } = report;
  const say = sayOf(report);
  const texts = (name: string, ...all: readonly string[]) =>
    all.filter((text) => text !== '').flatMap((text) => rowsOf(name, text));
  const value = (name: string, cell: CellObject) => [[named(name), cell]];
  const goesOn = sheets.some(({ table, rows }) => rows.length > table.rows.length);
  const empty = sheets.filter(({ rows }) => rows.length === 0).map(({ table }) => table.title);
  const elsewhere = withoutSheet
    .filter((id) => hasSection(report, id))
    .map((id) => say(`reportSections.${id}`));
  const date = at === undefined ? null : timeCell(at, say('reportTables.timeFormat'));
  const counted = (name: string, count: number) =>
    value(name, { type: Number, value: count, align: 'left', alignVertical: 'top' });
  return {
    sheet: say('reportTables.about'),
    orientation: 'landscape' as const,
    columns: [{ width: nameWidth }, { width }],
    data: [
      ...texts(say('reportTables.mark'), markOf(report)),
      ...texts(say('reportWords.kind'), title),
      ...texts(say('reportTables.ofModel'), shown?.modelTitle ?? ''),
      ...texts(say('reportTables.part'), ...remarksOf(report)),
      ...texts(say('reportTables.description'), description),
      ...(date === null
        ? texts(say('reportTables.date'), timeIn(at, say))
        : value(say('reportTables.date'), date)),
      ...texts(say('reportTables.model'), digest),
      ...texts(say('reportTables.content'), content),
      ...texts(
        say('reportSignOff.caption'),
        ...(signOff.approvals.length === 0
          ? [say('reportSignOff.nobody')]
          : signOff.approvals.map((one) => approvalInWords(one, changesInWords(report, one.digest), say))),
      ),
      ...packs.flatMap(({ id, title, version, digest }) =>
        texts(say('reportTables.pack', { id }), `${title} ${version}, SHA-256 ${digest}`),
      ),
      ...counted(say('reportTables.elements'), summary.elements),
      ...counted(say('reportTables.flows'), summary.flows),
      ...counted(say('reportTables.boundaries'), summary.boundaries),
      ...counted(say('reportTables.threats'), summary.threats),
      ...counted(say('reportTables.questions'), summary.questions),
      ...texts(
        say('reportTables.coverage'),
        ...(hasSection(report, 'coverage') ? silentInWords(report.silent, say) : []),
      ),
      ...texts(
        say('reportTables.numbers'),
        hasSection(report, 'threats') ? say('reportThreats.numbers') : '',
      ),
      ...texts(say('reportTables.language'), ...packsLanguage(report)),
      ...texts(say('reportTables.emptySheets'), empty.join(', ')),
      ...texts(
        say('reportTables.withoutSheet'),
        elsewhere.length === 0 ? '' : say('reportTables.elsewhere', { sections: elsewhere.join(', ') }),
      ),
      ...texts(say('reportTables.longRows'), goesOn ? say('reportTables.goesOn') : ''),
    ] satisfies SheetData,
  };
}

const named = (name: string): CellObject => ({ value: name, fontWeight: 'bold', alignVertical: 'top' });

/** A text beside its name; one that is too long for a row, in several. */
const rowsOf = (name: string, text: string): CellObject[][] =>
  partsOf(readable(text), width, mostLines).map((part, index) => [
    {
      ...named(index === 0 ? readable(name) : ''),
      wrap: true,
      height: heightOf([name, part], [nameWidth - 2, width]),
    },
    textCell(part),
  ]);
