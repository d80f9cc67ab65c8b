import type { Paragraph, Table } from 'docx';
import { runsInWords } from '../number-runs';
import { byCatalogue } from '../tables/by-catalogue';
import { grid } from './grid';
import type { Room } from './room';
import { words } from './texts';

/** The columns of a table that a page on its side has room for, and how wide each is, in hundredths. */
const columnsOf = {
  treatment: { Threat: 7, Title: 25, Subject: 16, Residual: 8, Measures: 26, Owner: 10, Due: 8 },
  mitigations: { Number: 7, Mitigation: 16, How: 21, Status: 14, Threats: 10, Controls: 32 },
  traceability: { Threat: 7, Title: 19, Mitigation: 21, Status: 8, Controls: 35, Evidence: 10 },
  controls: { Catalogue: 17, Id: 9, Title: 30, State: 9, Evidence: 9, Mitigations: 11, Threats: 15 },
  coverage: { Title: 26, Met: 7, Supported: 9, 'Not met': 8, Unknown: 9, 'Not in play': 9, 'Not met by': 32 },
  questions: { About: 22, Place: 16, Question: 38, Answers: 16, 'Decides about': 8 },
  accepted: { Threat: 7, Title: 25, Subject: 18, Reason: 28, Owner: 12, Until: 10 },
  crossings: { Flow: 17, Ends: 20, Crossing: 20, Facts: 33, Threats: 10 },
  inventory: { Name: 17, Kind: 10, What: 17, Inside: 13, Crosses: 13, Facts: 30 },
} as const satisfies Record<string, Record<string, number>>;

export type PartId = keyof typeof columnsOf;

/** A table of the report, with the columns that paper has room for. */
export function part({ tables, width: whole }: Room, id: PartId): (Paragraph | Table)[] {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) return [];
  const columns = Object.entries<number>(columnsOf[id]).map(([title, width]) => ({
    title,
    width,
    at: table.columns.findIndex((column) => column.title === title),
  }));
  if (table.rows.length === 0) return [words('There is none.')];
  return [
    grid(
      columns.map(({ title }) => title),
      table.rows.map((row) => columns.map(({ title, at }) => shownIn(title, String(row[at] ?? '')))),
      columns.map(({ width }) => width),
      whole,
    ),
  ];
}

/** How a document shows a cell of a column, where that differs from other tables. */
const shown: Readonly<Record<string, (cell: string) => string>> = {
  // Their titles stand once, in the table of controls.
  Controls: (refs) => byCatalogue(refs.split('\n')).join('\n'),
  Threats: (numbers) => runsInWords(numbers.split(', ')),
  Mitigations: (numbers) => runsInWords(numbers.split(', ')),
};

const shownIn = (column: string, cell: string): string =>
  cell === '' ? '' : (shown[column]?.(cell) ?? cell);
