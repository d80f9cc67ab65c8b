import type { ReportDocument } from '../document';
import { approvalInWords, stateWords } from '../report-sign-off';
import { changesInWords } from '../report-since';
import { markdownList as list, markdownText as md, none, markdownTable as table } from './markdown-text';

/** Who signs the report, and what those who approved it approved. */
export function signOff(report: ReportDocument): string[] {
  const { rows, approvals } = report.signOff;
  return [
    table(
      ['Sign-off', 'Name and role', 'Date', 'Approval or signature'],
      rows.map(({ part, name, role, day, state }) => [
        part,
        [name, role].filter(Boolean).map(md).join(', '),
        day,
        state === undefined ? '' : stateWords[state],
      ]),
    ),
    approvals.length === 0
      ? none('Nobody has approved this content.')
      : list(approvals.map((one) => md(approvalInWords(one, changesInWords(report, one.digest))))),
  ];
}
