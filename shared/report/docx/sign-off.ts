import type { FileChild } from 'docx';
import type { ReportDocument } from '../document/document';
import { approvalInWords } from '../document/report-sign-off';
import { changesInWords } from '../document/report-since';
import { dayIn, sayOf } from '../words/wording';
import { grid } from './grid';
import { roomOn } from './page';
import { bullet, words } from './texts';

/** Who signs the report, and what those who approved it approved. */
export function signOff(report: ReportDocument): FileChild[] {
  const { rows, approvals } = report.signOff;
  const say = sayOf(report);
  return [
    grid(
      (['caption', 'nameAndRole', 'date', 'approval'] as const).map((head) => say(`reportSignOff.${head}`)),
      rows.map(({ part, name, role, day, state }) => [
        say(`reportSignOff.${part}`),
        role === '' ? name : `${name}\n${role}`,
        dayIn(day, say),
        state === undefined ? '' : say(`reportSignOff.${state}`),
      ]),
      [20, 34, 14, 32],
      { say, width: roomOn('upright', report).width },
    ),
    ...(approvals.length === 0
      ? [words(say('reportSignOff.nobody'))]
      : approvals.map((one) => bullet(approvalInWords(one, changesInWords(report, one.digest), say)))),
  ];
}
