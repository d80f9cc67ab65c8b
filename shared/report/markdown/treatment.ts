import type { ReportDocument } from '../document/document';
import { planInWords, stillToTake, stillToTreat } from '../document/still-to-treat';
import { toTakeInWords } from '../words/threat-words';
import { dayIn, headsIn, sayOf } from '../words/wording';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** What is still to be done, by whom and until when. */
export const treatment = (report: ReportDocument): string => {
  const { threats } = report;
  const say = sayOf(report);
  const open = stillToTreat(threats);
  const plan = table(
    headsIn(say, 'threat', 'title', 'risk', 'measuresToTake', 'owner', 'due'),
    open.map((one) => [
      one.number,
      md(one.title),
      say(`status.${one.residual.level}`),
      stillToTake(one)
        .map((measure) =>
          say('reportThreats.withStatus', {
            title: md(measure.title),
            status: md(toTakeInWords(measure, say)),
          }),
        )
        .join('; '),
      md(one.owner),
      dayIn(one.expires, say),
    ]),
  );
  return `${planInWords(threats, say)}\n\n${plan}`;
};
