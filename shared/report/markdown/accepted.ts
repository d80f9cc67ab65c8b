import { acceptedBy, untilInWords } from '../document/accepted-risks';
import type { ReportDocument } from '../document/document';
import { noneInWords } from '../words/none-in-words';
import { headsIn, sayOf } from '../words/wording';
import { markdownCode as code, markdownText as md, none, markdownTable as table } from './markdown-text';

/** The risks that people have accepted, and decisions whose threat no longer stands. */
export function accepted(report: ReportDocument): string {
  const { accepted: all, orphans } = report;
  const say = sayOf(report);
  const risks =
    all.length === 0
      ? none(noneInWords(report, 'accepted'))
      : table(
          headsIn(say, 'threat', 'title', 'subject', 'residual', 'reason', 'owner', 'decider', 'until'),
          all.map((one) => [
            one.key,
            ...[one.title, one.subject, say(`status.${one.risk}`), one.reason, one.owner].map(md),
            md(acceptedBy(one, say)),
            untilInWords(one, say),
          ]),
        );
  if (orphans.length === 0) return `${risks}\n\n${none(say('reportThreats.noOrphan'))}`;
  return [
    risks,
    `### ${say('reportThreats.orphans')}`,
    table(
      headsIn(say, 'threat', 'status', 'reason'),
      orphans.map(({ key, status, reason }) => [code(key), say(`status.${status}`), md(reason)]),
    ),
  ].join('\n\n');
}
