import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { answersInWords } from '../report-questions';
import { headsIn } from '../wording';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** What nobody has said yet. */
export function questions(report: ReportDocument, { say }: HtmlParts): string {
  return table(
    say,
    say('reportInventory.questionsCaption'),
    headsIn(say, 'about', 'question', 'decidesAbout'),
    report.questions.map(({ about, place, question, answers, settles }) => [
      `${mention(about)}${place === '' ? '' : ` <span class="quiet">${mention(place)}</span>`}`,
      `${text(question)}${answers.length === 0 ? '' : ` <span class="quiet">${text(answersInWords(answers, say))}</span>`}`,
      say('reportSummary.settles', { count: settles }),
    ]),
    [32, 55, 13],
  );
}
