import type { ReportDocument } from '../document';
import { markdownCode as code, markdownText as md, none, markdownTable as table } from './markdown-text';

/** The risks that people have accepted, and decisions whose threat no longer stands. */
export function accepted({ accepted: all, orphans }: ReportDocument): string {
  const risks =
    all.length === 0
      ? none('No risk is accepted.')
      : table(
          ['Threat', 'Title', 'Subject', 'Reason', 'Owner', 'Until'],
          all.map((one) => [
            one.key,
            ...[one.title, one.subject, one.reason, one.owner, one.expires].map(md),
          ]),
        );
  if (orphans.length === 0) return risks;
  return [
    risks,
    '### Decisions whose threat no longer stands',
    table(
      ['Threat', 'Status', 'Reason'],
      orphans.map(({ key, status, reason }) => [code(key), md(status), md(reason)]),
    ),
  ].join('\n\n');
}
