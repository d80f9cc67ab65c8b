import type { Speaker } from '../../language/speak';
import type { ReportDocument } from '../document/document';
import { answersInWords, type ReportQuestion } from '../document/report-questions';
import { escapeText as text } from '../text/escape';
import { headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** What nobody has said yet. A question that is open of several, and weighs as much of each, stands once. */
export function questions(report: ReportDocument, { say }: HtmlParts): string {
  return table(
    say,
    say('reportInventory.questionsCaption'),
    headsIn(say, 'about', 'question', 'decidesAbout'),
    askedTogether(report.questions).map(([first, ...others]) => [
      others.length === 0 ? about(first) : [first, ...others].map((one) => mention(one.about)).join(', '),
      `${text(first.question)}${first.answers.length === 0 ? '' : ` <span class="quiet">${text(answersInWords(first.answers, say))}</span>`}`,
      weight(first, others.length, say),
    ]),
    [36, 51, 13],
  );
}

const about = ({ about: name, place }: ReportQuestion): string =>
  `${mention(name)}${place === '' ? '' : ` <span class="quiet">${mention(place)}</span>`}`;

const weight = ({ settles }: ReportQuestion, others: number, say: Speaker): string => {
  const threats = say('reportSummary.settles', { count: settles });
  return others === 0 ? threats : say('reportSummary.settlesEach', { threats });
};

/** Questions of one wording, those that decide about most first as before. */
function askedTogether(questions: readonly ReportQuestion[]): [ReportQuestion, ...ReportQuestion[]][] {
  const groups = new Map<string, [ReportQuestion, ...ReportQuestion[]]>();
  for (const one of questions) {
    const key = JSON.stringify([one.question, one.answers, one.settles]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
