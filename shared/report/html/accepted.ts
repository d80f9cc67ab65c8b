import { type AcceptedRisk, acceptedBy, untilInWords } from '../document/accepted-risks';
import type { ReportDocument } from '../document/document';
import { escapeText as text } from '../text/escape';
import { noneInWords } from '../words/none-in-words';
import { headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { risk } from './risk-mark';
import { mention, none, table } from './table';
import { wholeDays } from './whole-days';

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
    : none(say('reportThreats.noOrphan'));
  if (report.accepted.length === 0) return none(noneInWords(report, 'accepted')) + orphans;
  const deciderOf = (one: AcceptedRisk) => acceptedBy(one, say);
  return `${table(
    say,
    say('reportThreats.acceptedCaption'),
    headsIn(say, 'threats', 'reason', 'owner', 'until'),
    acceptedTogether(report.accepted, deciderOf).map(([first, ...others]) => [
      [first, ...others]
        .map(
          (one) =>
            `<div class="one">${risk(one.risk, say)} ${links.to(one.key)} ${text(one.title)} <span class="quiet">${mention(one.subject)}</span></div>`,
        )
        .join(''),
      `${text(first.reason)}<br><span class="quiet">${wholeDays(deciderOf(first))}</span>`,
      text(first.owner),
      wholeDays(untilInWords(first, say)),
    ]),
    [42, 32, 13, 13],
  )}${orphans}`;
}

/** Risks that one owner has accepted for one reason until one day, by one decision. */
function acceptedTogether(
  accepted: readonly AcceptedRisk[],
  deciderOf: (one: AcceptedRisk) => string,
): [AcceptedRisk, ...AcceptedRisk[]][] {
  const groups = new Map<string, [AcceptedRisk, ...AcceptedRisk[]]>();
  for (const one of accepted) {
    const key = JSON.stringify([one.expired, one.reason, one.owner, one.expires, deciderOf(one)]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
