import type { ReportDocument } from '../document/document';
import { sayOf } from '../words/wording';
import { day, type ReportTable, tableOf, text } from './table';

/** Who prepared, reviewed and approved the report, when, of which content, and whether that is the model's still. */
export function signOffTable(report: ReportDocument): ReportTable {
  const say = sayOf(report);
  return tableOf(say, 'sign-off', report.signOff.rows, [
    text('part', 16, ({ part }) => say(`reportSignOff.${part}`)),
    text('name', 26, ({ name }) => name),
    text('role', 24, ({ role }) => role),
    day('date', ({ day: given }) => given),
    text('approval', 30, ({ state }) => (state === undefined ? '' : say(`reportSignOff.${state}`))),
    text('content', 36, ({ digest = '' }) => digest),
    text('note', 32, ({ note = '' }) => note),
  ]);
}
