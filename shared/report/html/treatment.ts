import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { planInWords, stillToTake, stillToTreat } from '../still-to-treat';
import type { HtmlParts } from './html-section';
import { risk } from './risk-mark';
import { mention, table } from './table';

/** What is still to be done: every threat that nobody has settled, with who does what until when. */
export function treatment({ threats }: ReportDocument, { links }: HtmlParts): string {
  const plan = table(
    'Threats that are open, handed over, or whose acceptance has expired, the highest residual risk first',
    ['Threat', 'Risk', 'Measures still to be taken', 'Owner', 'Due'],
    stillToTreat(threats).map((one) => [
      `${links.to(one.number)} ${text(one.title)} <span class="quiet">${mention(one.subjects[0].name)}</span>`,
      risk(one.residual.level),
      stillToTake(one)
        .map(
          ({ id, title, status }) =>
            `${links.toMeasure(id)}${text(title)} <span class="quiet">${status}</span>`,
        )
        .join('<br>'),
      one.owner === '' ? '<span class="quiet">nobody yet</span>' : text(one.owner),
      `<span class="date">${one.expires === '' ? '<span class="quiet">no day</span>' : text(one.expires)}</span>`,
    ]),
    [30, 12, 36, 11, 11],
  );
  return stillToTreat(threats).length === 0 ? plan : `<p>${planInWords(threats)}</p>\n${plan}`;
}
