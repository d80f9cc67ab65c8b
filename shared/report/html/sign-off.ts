import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { approvalInWords, stateWords } from '../report-sign-off';
import { changesInWords } from '../report-since';

/** Where people put their names to the report, and what those who approved it approved. */
export function signOff(report: ReportDocument): string {
  const rows = report.signOff.rows.map(
    ({ part, name, role, day, state }) =>
      `<tr><th scope="row">${part}</th><td>${text(name)}${role === '' ? '' : `<br><span class="quiet">${text(role)}</span>`}</td><td class="day">${day}</td><td>${state === undefined ? '' : stateWords[state]}</td></tr>`,
  );
  const approvals = report.signOff.approvals.map(
    (approval) =>
      `<li class="${approval.state === 'current' ? 'approved' : 'outdated'}">${text(approvalInWords(approval, changesInWords(report, approval.digest)))}</li>`,
  );
  return `<table class="sign"><caption>Sign-off</caption><thead><tr><th scope="col">Part</th><th scope="col">Name and role</th><th scope="col">Date</th><th scope="col">Approval or signature</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${approvals.length === 0 ? '<p class="quiet">Nobody has approved this content.</p>' : `<ul class="plain approvals">${approvals.join('')}</ul>`}`;
}
