import type { FileChild } from 'docx';
import { riskLevels, subjectKinds } from '../../analysis/analysis';
import { coverageStates } from '../../analysis/coverage-state';
import type { Speaker } from '../../language/speak';
import { mitigationStatuses } from '../../model/threat-model';
import { briefCell } from '../tables/brief';
import type { Column, ColumnId, TableId } from '../tables/table';
import { dayIn, numberIn } from '../words/wording';
import { longGrid } from './long-grid';
import type { Room } from './room';
import { words } from './texts';

/** The columns of a table that a page on its side has room for, and how wide each is, in hundredths. */
const columnsOf = {
  treatment: { threat: 7, title: 25, subject: 16, residual: 8, measures: 26, owner: 10, due: 8 },
  mitigations: { number: 7, mitigation: 16, how: 21, status: 14, threats: 10, controls: 32 },
  controls: { catalogue: 17, id: 9, title: 30, state: 9, evidence: 9, mitigations: 11, threats: 15 },
  coverage: {
    title: 40,
    met: 9,
    supported: 11,
    'not met': 10,
    unknown: 10,
    'not in play': 10,
    'not linked': 10,
  },
  questions: { about: 22, place: 16, question: 38, answers: 16, decidesAbout: 8 },
  crossings: { flow: 17, ends: 20, crossing: 20, facts: 33, threats: 10 },
  categories: { what: 17, kind: 11, S: 12, T: 12, R: 12, I: 12, D: 12, E: 12 },
  inventory: { name: 17, kind: 10, what: 17, inside: 13, crosses: 13, facts: 30 },
} as const satisfies Partial<Record<TableId, Partial<Record<ColumnId, number>>>>;

export type PartId = keyof typeof columnsOf;

/** A table of the report, with the columns that paper has room for. */
export function part(room: Room, id: PartId): FileChild[] {
  const table = room.tables.find((one) => one.id === id);
  if (table === undefined) return [];
  const columns = Object.entries<number>(columnsOf[id]).flatMap(([name, width]) => {
    const at = table.columns.findIndex((column) => column.id === name);
    const column = table.columns[at];
    return column === undefined ? [] : [{ column, width, at }];
  });
  if (table.rows.length === 0) return [words(room.say('reportWords.thereIsNone'))];
  return longGrid(
    columns.map(({ column }) => column.title),
    table.rows.map((row) => columns.map(({ column, at }) => shownIn(column, row[at] ?? '', room.say))),
    columns.map(({ width }) => width),
    room,
    columns.map(({ column }) => wordsOf[column.id]?.(room.say)),
  );
}

/** Words that stand alone in the cells of a column. */
const wordsOf: Readonly<Partial<Record<ColumnId, (say: Speaker) => string[]>>> = {
  kind: (say) => subjectKinds.map((kind) => say(`status.${kind}`)),
  status: (say) => mitigationStatuses.map((status) => say(`status.${status}`)),
  state: (say) => coverageStates.map((state) => say(`coverage.${state}`)),
  residual: (say) => riskLevels.map((level) => say(`status.${level}`)),
};

function shownIn({ kind }: Column, cell: string | number, say: Speaker): string {
  if (typeof cell === 'number') return numberIn(cell, say);
  if (kind === 'day') return dayIn(cell, say);
  return briefCell({ kind }, cell);
}
