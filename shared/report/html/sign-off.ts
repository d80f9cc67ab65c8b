import type { ReportDocument } from '../document/document';
import { approvalInWords } from '../document/report-sign-off';
import { changesInWords } from '../document/report-since';
import { escapeText as text } from '../text/escape';
import { dayIn, sayOf } from '../words/wording';

const heads = ['part', 'nameAndRole', 'date', 'approval'] as const;

/** Where people put their names to the report, and what those who approved it approved. */
export function signOff(report: ReportDocument): string {
  const say = sayOf(report);
  const rows = report.signOff.rows.map(
    ({ part, name, role, day, state }) =>
      `<tr><th scope="row">${say(`reportSignOff.${part}`)}</th><td>${text(name)}${role === '' ? '' : `<br><span class="quiet">${text(role)}</span>`}</td><td class="day">${dayIn(day, say)}</td><td>${state === undefined ? '' : say(`reportSignOff.${state}`)}</td></tr>`,
  );
  const approvals = report.signOff.approvals.map(
    (approval) =>
      `<li class="${approval.state === 'current' ? 'approved' : 'outdated'}">${text(approvalInWords(approval, changesInWords(report, approval.digest), say))}</li>`,
  );
  return `<table class="sign"><caption>${say('reportSignOff.caption')}</caption><thead><tr>${heads.map((head) => `<th scope="col">${say(`reportSignOff.${head}`)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
${approvals.length === 0 ? `<p class="quiet">${say('reportSignOff.nobody')}</p>` : `<ul class="plain approvals">${approvals.join('')}</ul>`}`;
}
