import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { none, table } from './table';

/** What was taken as given, what was not looked at, and what an import didn't take over. */
export function assumptions(report: ReportDocument): string {
  const list = report.assumptions.length
    ? `<ul>${report.assumptions.map((one) => `<li>${text(one)}</li>`).join('')}</ul>`
    : none('No assumption is written down.');
  const scope = report.outOfScope.length
    ? `<h3>Out of scope</h3>${table(
        'What was not looked at',
        ['What', 'Reason'],
        report.outOfScope.map(({ subject, reason }) => [text(subject.name), text(reason)]),
      )}`
    : '';
  const losses = report.losses.length
    ? `<h3>Not taken over by the import</h3>${table(
        'What the importer did not understand',
        ['What', 'Where', 'Why'],
        report.losses.map(({ what, where, why }) => [text(what), text(where), text(why)]),
      )}`
    : '';
  return list + scope + losses;
}
