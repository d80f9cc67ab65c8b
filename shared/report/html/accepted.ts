import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { dayIn, headsIn } from '../wording';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** The risks that people have accepted, and decisions whose threat no longer stands. */
export function accepted(report: ReportDocument, { links, say }: HtmlParts): string {
  const orphans = report.orphans.length
    ? `<h3>${say('reportThreats.orphans')}</h3>${table(
        say,
        say('reportThreats.orphansCaption'),
        headsIn(say, 'threat', 'status', 'reason'),
        report.orphans.map(({ key, status, reason }) => [
          `<code>${text(key)}</code>`,
          say(`status.${status}`),
          text(reason),
        ]),
        [45, 15, 40],
      )}`
    : '';
  return `${table(
    say,
    say('reportThreats.acceptedCaption'),
    headsIn(say, 'threats', 'reason', 'owner', 'until'),
    acceptedTogether(report.accepted).map(([first, ...others]) => [
      [first, ...others]
        .map(
          (one) =>
            `${links.to(one.key)} ${text(one.title)} <span class="quiet">${mention(one.subject)}</span>`,
        )
        .join('<br>'),
      text(first.reason),
      text(first.owner),
      `<span class="date">${text(dayIn(first.expires, say))}</span>`,
    ]),
    [44, 30, 13, 13],
  )}${orphans}`;
}

type Accepted = ReportDocument['accepted'][number];

/** Risks that one owner has accepted for one reason until one day. */
function acceptedTogether(accepted: readonly Accepted[]): [Accepted, ...Accepted[]][] {
  const groups = new Map<string, [Accepted, ...Accepted[]]>();
  for (const one of accepted) {
    const key = JSON.stringify([one.reason, one.owner, one.expires]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
