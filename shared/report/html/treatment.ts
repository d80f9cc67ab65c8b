import type { ReportDocument } from '../document/document';
import { planInWords, stillToTake, stillToTreat } from '../document/still-to-treat';
import { escapeText as text } from '../text/escape';
import { toTakeInWords } from '../words/threat-words';
import { dayIn, headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { risk } from './risk-mark';
import { mention, table } from './table';

/** What is still to be done: every threat that nobody has settled, with who does what until when. */
export function treatment({ threats }: ReportDocument, { links, say }: HtmlParts): string {
  const plan = table(
    say,
    say('reportThreats.treatmentCaption'),
    headsIn(say, 'threat', 'risk', 'measuresToTake', 'owner', 'due'),
    stillToTreat(threats).map((one) => [
      `${links.to(one.number)} ${text(one.title)} <span class="quiet">${mention(one.subjects[0].name)}</span>`,
      risk(one.residual.level, say),
      stillToTake(one)
        .map(
          (measure) =>
            `${links.toMeasure(measure.id)}${text(measure.title)} <span class="quiet">${text(toTakeInWords(measure, say))}</span>`,
        )
        .join('<br>'),
      one.owner === '' ? `<span class="quiet">${say('reportThreats.nobodyYet')}</span>` : text(one.owner),
      `<span class="date">${one.expires === '' ? `<span class="quiet">${say('reportThreats.noDay')}</span>` : text(dayIn(one.expires, say))}</span>`,
    ]),
    [30, 12, 36, 11, 11],
  );
  return stillToTreat(threats).length === 0 ? plan : `<p>${planInWords(threats, say)}</p>\n${plan}`;
}
