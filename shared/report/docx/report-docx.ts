import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { riskLevels } from '../../analysis/analysis';
import { strideWords } from '../../analysis/suppress';
import type { ReportDocument, ReportThreat } from '../document';
import { readable } from '../readable';
import { byCatalogue } from '../tables/by-catalogue';
import { reportTables } from '../tables/report-tables';
import type { ReportTable } from '../tables/table';

const grey = '55657A';
const headFill = 'DDE7EE';
/** No object: any text is looked up in it, also one that every object has something under. */
const levelFill: ReadonlyMap<string, string> = new Map([
  ['critical', 'F9D5DF'],
  ['high', 'FBE0D3'],
  ['medium', 'F5EBC8'],
  ['low', 'D9EBDD'],
]);
/** A4 between its margins, in twentieths of a point; on its side. */
const [upright, wide] = [9638, 14_570];
const margin = 1134;

/**
 * A report that people go on writing in: styles of headings, a table of contents, tables whose head is repeated on each
 * page, the wide ones on pages that lie on their side.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const tables = new Map(reportTables(report).map((table) => [table.id, table]));
  const part = (id: string, columns: readonly string[], widths: readonly number[], whole: number) => {
    const found = tables.get(id);
    return found === undefined ? [] : [heading(found.title, 1), ...wordTable(found, columns, widths, whole)];
  };
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
          ...part(
            'treatment',
            ['Threat', 'Title', 'Subject', 'Residual', 'Measures', 'Owner', 'Due'],
            [7, 25, 16, 8, 26, 10, 8],
            wide,
          ),
          ...part(
            'mitigations',
            ['Number', 'Mitigation', 'How', 'Status', 'Threats', 'Controls'],
            [7, 17, 28, 14, 9, 25],
            wide,
          ),
          ...part('traceability', ['Threat', 'Title', 'Mitigation', 'Controls'], [7, 33, 30, 30], wide),
          ...part(
            'controls',
            ['Catalogue', 'Id', 'Title', 'Mitigations', 'Threats'],
            [20, 10, 40, 12, 18],
            wide,
          ),
          ...part(
            'coverage',
            ['Title', 'Met', 'Supported', 'Not met', 'Unknown', 'Not in play', 'Not met by'],
            [26, 7, 9, 8, 9, 9, 32],
            wide,
          ),
          ...part(
            'questions',
            ['About', 'Place', 'Question', 'Answers', 'Decides about'],
            [22, 16, 38, 16, 8],
            wide,
          ),
          ...part(
            'accepted',
            ['Threat', 'Title', 'Subject', 'Reason', 'Owner', 'Until'],
            [7, 25, 18, 28, 12, 10],
            wide,
          ),
          heading('Assumptions', 1),
          ...(report.assumptions.length === 0
            ? [words('No assumption is written down.')]
            : report.assumptions.map(bullet)),
          ...scope(report),
          ...part(
            'inventory',
            ['Name', 'Kind', 'What', 'Inside', 'Crosses', 'Facts'],
            [17, 10, 17, 13, 13, 30],
            wide,
          ),
          heading('Sources and digests', 1),
          words(`Model, SHA-256: ${report.digest}`),
          ...report.packs.map(({ id, version, title, digest }) =>
            bullet(`${title} (${id}@${version}), SHA-256 ${digest}`),
          ),
          ...report.sources.files.map((file) => bullet(`Read from ${report.sources.folder}${file}`)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const styles = {
  default: {
    document: { run: { font: 'Calibri', size: 21 } },
    heading1: {
      run: { size: 32, bold: true, color: '0B5E6B' },
      paragraph: { spacing: { before: 320, after: 120 } },
    },
    heading2: {
      run: { size: 25, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    title: { run: { size: 52, bold: true } },
  },
} as const;

function page(
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  report: ReportDocument,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const end = orientation === PageOrientation.PORTRAIT ? upright : wide;
  return {
    properties: {
      page: {
        size: { width: 11_906, height: 16_838, orientation },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ children: [quiet(report.title)] })] }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: end }],
            children: [
              quiet(`model ${report.digest.slice(0, 16)}`),
              new TextRun({
                color: grey,
                size: 17,
                children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  };
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

function summary({ summary: counts, threats }: ReportDocument): (Paragraph | Table)[] {
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return [
    words(
      `The model has ${counts.elements} elements, ${counts.flows} flows and ${counts.boundaries} trust boundaries. ${counts.threats} threats stand; ${counts.questions} questions are open.`,
    ),
    grid(
      ['Risk', 'Inherent', 'Residual'],
      riskLevels
        .toReversed()
        .map((level) => [level, `${counts.inherent[level]}`, `${counts.residual[level]}`]),
      [40, 30, 30],
      upright,
    ),
    heading('What matters most', 2),
    ...(top.length === 0
      ? [words('No threat is open.')]
      : [
          grid(
            ['Threat', 'Title', 'Risk', 'Subject'],
            top.map((one) => [one.number, one.title, one.residual.level, one.subjects[0].name]),
            [10, 50, 12, 28],
            upright,
          ),
        ]),
  ];
}

function threat(one: ReportThreat): (Paragraph | Table)[] {
  const decision = [
    one.status,
    one.expired ? 'the acceptance has expired' : '',
    one.owner && `owner ${one.owner}`,
    one.expires && `until ${one.expires}`,
    one.reason,
  ].filter((part) => part !== '');
  const rows: [string, readonly string[]][] = [
    [
      'Risk',
      [
        `${one.residual.level}; inherent ${one.inherent.level} (likelihood ${one.inherent.likelihood}, impact ${one.inherent.impact})`,
      ],
    ],
    ['Category', [strideWords[one.stride]]],
    ['Subject', one.subjects.map(({ name, kind }) => `${name} (${kind})`)],
    [
      'Why',
      [
        ...one.reasons.map(({ what, value, who }) => `${what}: ${value}, says ${who}`),
        ...one.shifts.map(({ because }) => because),
      ],
    ],
    ['Decision', [decision.join(', ')]],
    ['Mitigations', one.mitigations.map(({ title, status }) => `${title} (${status})`)],
    [
      'Controls',
      byCatalogue(one.controls.map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`)),
    ],
    ['Techniques', one.techniqueTitles],
  ];
  return [
    heading(`${one.number} ${one.title}`, 2),
    words(one.statement),
    table(
      rows
        .filter(([, lines]) => lines.length > 0)
        .map(
          ([name, lines]) =>
            new TableRow({ children: [cell([name], 18, { isHead: true }), cell(lines, 82)] }),
        ),
      [18, 82],
      upright,
    ),
  ];
}

function scope({ outOfScope, losses }: ReportDocument): (Paragraph | Table)[] {
  return [
    ...(outOfScope.length === 0
      ? []
      : [
          heading('Out of scope', 2),
          grid(
            ['What', 'Reason'],
            outOfScope.map(({ subject, reason }) => [subject.name, reason]),
            [30, 70],
            wide,
          ),
        ]),
    ...(losses.length === 0
      ? []
      : [
          heading('Not taken over by the import', 2),
          grid(
            ['What', 'Where', 'Why'],
            losses.map(({ what, where, why }) => [what, where, why]),
            [34, 26, 40],
            wide,
          ),
        ]),
  ];
}

/** Some columns of a table of the report. */
function wordTable(
  from: ReportTable,
  columns: readonly string[],
  widths: readonly number[],
  whole: number,
): (Paragraph | Table)[] {
  if (from.rows.length === 0) return [words('There is none.')];
  const at = columns.map((title) => from.columns.findIndex((column) => column.title === title));
  return [
    grid(
      columns,
      from.rows.map((row) =>
        at.map((index) => shownIn(from.columns[index]?.title, String(row[index] ?? ''))),
      ),
      widths,
      whole,
    ),
  ];
}

/** Controls by their catalogues: their titles stand once, in the table of controls. */
const shownIn = (column: string | undefined, text: string): string =>
  column === 'Controls' && text !== '' ? byCatalogue(text.split('\n')).join('\n') : text;

/** A table with a head that is repeated on each page. Widths in hundredths of the page's. */
function grid(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  whole: number,
): Table {
  const width = (index: number) => widths[index] ?? 10;
  return table(
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, index) => cell([head], width(index), { isHead: true })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: row.join('').length < 600,
            children: row.map((text, index) =>
              cell(text.split('\n'), width(index), { fill: levelFill.get(text) }),
            ),
          }),
      ),
    ],
    widths,
    whole,
  );
}

const table = (rows: TableRow[], widths: readonly number[], whole: number): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((whole * width) / 100)),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });

function cell(
  lines: readonly string[],
  width: number,
  { isHead = false, fill }: { isHead?: boolean; fill?: string | undefined } = {},
): TableCell {
  const shade = isHead ? headFill : fill;
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    ...(shade !== undefined && { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } }),
    children: lines.map(
      (line) => new Paragraph({ children: [new TextRun({ text: readable(line), size: 18, bold: isHead })] }),
    ),
  });
}

const heading = (title: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(readable(title))],
  });
const words = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { after: 120 },
    children: [new TextRun(readable(text))],
  });
const bullet = (text: string): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, children: [new TextRun(readable(text))] });
const quiet = (text: string): TextRun => new TextRun({ text: readable(text), color: grey, size: 17 });
