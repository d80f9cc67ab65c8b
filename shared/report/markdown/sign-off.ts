import type { ReportDocument } from '../document/document';
import { approvalInWords } from '../document/report-sign-off';
import { changesInWords } from '../document/report-since';
import { dayIn, sayOf } from '../words/wording';
import { markdownList as list, markdownText as md, none, markdownTable as table } from './markdown-text';

/** Who signs the report, and what those who approved it approved. */
export function signOff(report: ReportDocument): string[] {
  const { rows, approvals } = report.signOff;
  const say = sayOf(report);
  return [
    table(
      (['caption', 'nameAndRole', 'date', 'approval'] as const).map((head) => say(`reportSignOff.${head}`)),
      rows.map(({ part, name, role, day, state }) => [
        say(`reportSignOff.${part}`),
        [name, role].filter(Boolean).map(md).join(', '),
        dayIn(day, say),
        state === undefined ? '' : say(`reportSignOff.${state}`),
      ]),
    ),
    approvals.length === 0
      ? none(say('reportSignOff.nobody'))
      : list(approvals.map((one) => md(approvalInWords(one, changesInWords(report, one.digest), say)))),
  ];
}
