import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { crossingInWords, crossingsByFlow } from '../report-crossings';
import { headsIn } from '../wording';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** Every flow through trust boundaries: what it leaves and enters, what is known of it, and what threatens it. */
export const crossings = ({ crossings: all }: ReportDocument, { links, say }: HtmlParts): string =>
  table(
    say,
    say('reportInventory.crossingsCaption'),
    headsIn(say, 'flow', 'crossings', 'knownOfFlow', 'threatsOfFlow'),
    crossingsByFlow(all).map(([first, ...others]) => [
      `${mention(first.flow.name)}${first.ends === first.flow.name ? '' : `<br><span class="quiet">${mention(first.ends)}</span>`}`,
      [first, ...others]
        .map(
          (one) =>
            `${mention(crossingInWords(one, say))}${one.threats.length === 0 ? '' : ` ${links.toAll(one.threats)}`}`,
        )
        .join('<br>'),
      first.facts.length === 0
        ? `<span class="quiet">${say('reportInventory.nothingKnown')}</span>`
        : `<ul class="facts">${first.facts
            .map(
              ({ title, value, who }) =>
                `<li>${text(title)}: <strong>${text(value)}</strong> <span class="quiet">${text(say('reportInventory.who', { who }))}</span></li>`,
            )
            .join('')}</ul>`,
      first.flowThreats.length === 0
        ? `<span class="quiet">${say('reportInventory.noThreat')}</span>`
        : links.toAll(first.flowThreats),
    ]),
    [22, 26, 40, 12],
  );
