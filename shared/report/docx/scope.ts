import type { Paragraph, Table } from 'docx';
import type { ReportDocument } from '../document';
import { grid } from './grid';
import type { Room } from './room';
import { bullet, heading, words } from './texts';

/** What was taken as given, what was not looked at, and what an import didn't take over. */
export const assumptionsAndScope = (report: ReportDocument, { width }: Room): (Paragraph | Table)[] => [
  ...(report.assumptions.length === 0
    ? [words('No assumption is written down.')]
    : report.assumptions.map(bullet)),
  ...scope(report, width),
];

function scope({ outOfScope, losses }: ReportDocument, width: number): (Paragraph | Table)[] {
  return [
    ...(outOfScope.length === 0
      ? []
      : [
          heading('Out of scope', 2),
          grid(
            ['What', 'Reason'],
            outOfScope.map(({ subject, reason }) => [subject.name, reason]),
            [30, 70],
            width,
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
            width,
          ),
        ]),
  ];
}
