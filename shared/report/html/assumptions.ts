import type { ReportDocument } from '../document/document';
import { escapeText as text } from '../text/escape';
import { headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { none, table } from './table';

/** What was taken as given, what was not looked at, and what an import didn't take over. */
export function assumptions(report: ReportDocument, { say }: HtmlParts): string {
  const list = report.assumptions.length
    ? `<ul>${report.assumptions.map((one) => `<li>${text(one)}</li>`).join('')}</ul>`
    : none(say('reportInventory.noAssumption'));
  const scope = report.outOfScope.length
    ? `<h3>${say('reportInventory.outOfScope')}</h3>${table(
        say,
        say('reportInventory.outOfScopeCaption'),
        headsIn(say, 'what', 'reason'),
        report.outOfScope.map(({ subject, reason }) => [text(subject.name), text(reason)]),
      )}`
    : none(say('reportInventory.noneOutOfScope'));
  const losses = report.losses.length
    ? `<h3>${say('reportInventory.losses')}</h3>${table(
        say,
        say('reportInventory.lossesCaption'),
        headsIn(say, 'what', 'where', 'why'),
        report.losses.map(({ what, where, why }) => [text(what), text(where), text(why)]),
      )}`
    : none(say('reportInventory.noLoss'));
  return list + scope + losses;
}
