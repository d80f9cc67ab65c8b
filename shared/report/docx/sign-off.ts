import { PageOrientation, type Paragraph, type Table } from 'docx';
import type { ReportDocument } from '../document';
import { approvalInWords, stateWords } from '../report-sign-off';
import { changesInWords } from '../report-since';
import { grid } from './grid';
import { widthOf } from './page';
import { bullet, words } from './texts';

/** Who signs the report, and what those who approved it approved. */
export function signOff(report: ReportDocument): (Paragraph | Table)[] {
  const { rows, approvals } = report.signOff;
  return [
    grid(
      ['Sign-off', 'Name and role', 'Date', 'Approval or signature'],
      rows.map(({ part, name, role, day, state }) => [
        part,
        role === '' ? name : `${name}\n${role}`,
        day,
        state === undefined ? '' : stateWords[state],
      ]),
      [20, 34, 14, 32],
      widthOf(PageOrientation.PORTRAIT, report),
    ),
    ...(approvals.length === 0
      ? [words('Nobody has approved this content.')]
      : approvals.map((one) => bullet(approvalInWords(one, changesInWords(report, one.digest))))),
  ];
}
