import { strideWords } from '../../analysis/suppress';
import { capital } from '../capital';
import type { ReportDocument, ReportThreat } from '../document';
import { dayInWords } from '../still-to-treat';
import { markdownCode as code, markdownList as list, markdownText as md, none } from './markdown-text';

/** Every threat that stands, with its reasons, its decision, and what answers and verifies it. */
export const threats = (report: ReportDocument): string =>
  report.threats.map(threat).join('\n\n') || none('No threat stands.');

function threat(one: ReportThreat): string {
  const decision = [
    capital(one.status),
    one.expired ? 'the acceptance has expired' : '',
    one.owner && `owner ${md(one.owner)}`,
    md(dayInWords(one)),
  ].filter((part) => part !== '');
  const controls = one.controls.map(({ catalogue, edition, id }) => code(`${catalogue}@${edition}:${id}`));
  return [
    `### ${one.number} ${md(one.title)}`,
    `**${capital(one.residual.level)}** (inherent ${one.inherent.level}) · ${capital(strideWords[one.stride])} · ${one.subjects.map(({ name, kind }) => `${md(name)} (${kind})`).join(', ')}`,
    md(one.statement),
    list([
      ...one.reasons.map(({ what, value, who }) => `Why: ${md(what)}: **${md(value)}**, says ${md(who)}`),
      ...one.shifts.map(({ because }) => `Risk: ${md(because)}`),
      `Decision: ${decision.join(', ')}${one.reason === '' ? '' : `: ${md(one.reason)}`}`,
      ...one.mitigations.map(({ title, status }) => `Mitigation: ${md(title)} (${status})`),
      ...(controls.length === 0 ? [] : [`Controls: ${controls.join(', ')}`]),
      ...(one.techniqueTitles.length === 0 ? [] : [`Techniques: ${one.techniqueTitles.map(md).join(', ')}`]),
    ]),
  ].join('\n\n');
}
