import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { crossingInWords, crossingsByFlow } from '../report-crossings';
import type { Links } from './links';
import { mention, table } from './table';

/** Every flow through trust boundaries: what it leaves and enters, what is known of it, and what threatens it. */
export const crossings = ({ crossings: all }: ReportDocument, links: Links): string =>
  table(
    'Flows through trust boundaries: what each leaves and enters on its way, with the threats there',
    ['Flow', 'Crossings', 'What is known of the flow, and who says so', 'Threats of the flow'],
    crossingsByFlow(all).map(([first, ...others]) => [
      `${mention(first.flow.name)}${first.ends === first.flow.name ? '' : `<br><span class="quiet">${mention(first.ends)}</span>`}`,
      [first, ...others]
        .map(
          (one) =>
            `${mention(crossingInWords(one))}${one.threats.length === 0 ? '' : ` ${links.toAll(one.threats)}`}`,
        )
        .join('<br>'),
      first.facts.length === 0
        ? '<span class="quiet">nothing is known</span>'
        : `<ul class="facts">${first.facts
            .map(
              ({ title, value, who }) =>
                `<li>${text(title)}: <strong>${text(value)}</strong> <span class="quiet">${text(who)}</span></li>`,
            )
            .join('')}</ul>`,
      first.flowThreats.length === 0 ? '<span class="quiet">none</span>' : links.toAll(first.flowThreats),
    ]),
    [22, 26, 40, 12],
  );
