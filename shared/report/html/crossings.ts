import type { ReportDocument } from '../document/document';
import { crossingInWords, crossingsByFlow } from '../document/report-crossings';
import { headsIn } from '../words/wording';
import { factList, onlySource } from './facts';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** Every flow through trust boundaries: what it leaves and enters, what is known of it, and what threatens it. */
export function crossings(report: ReportDocument, parts: HtmlParts): string {
  const { links, say } = parts;
  const everybody = onlySource(report);
  return table(
    say,
    say('reportInventory.crossingsCaption'),
    headsIn(say, 'flow', 'crossings', 'knownOfFlow', 'threatsOfFlow'),
    crossingsByFlow(report.crossings).map(([first, ...others]) => [
      `${mention(first.flow.name)}${first.ends === first.flow.name ? '' : `<br><span class="quiet">${mention(first.ends)}</span>`}`,
      [first, ...others]
        .map(
          (one) =>
            `${mention(crossingInWords(one, say))}${one.threats.length === 0 ? '' : ` ${links.toAll(one.threats)}`}`,
        )
        .join('<br>'),
      factList(first.facts, parts, everybody),
      first.flowThreats.length === 0
        ? `<span class="quiet">${say('reportInventory.noThreat')}</span>`
        : links.toAll(first.flowThreats),
    ]),
    [22, 26, 40, 12],
  );
}
