import type { ReportDocument } from '../document/document';
import { answersInWords } from '../document/report-questions';
import { headsIn, numberIn, sayOf } from '../words/wording';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** What nobody has said yet. */
export function questions(report: ReportDocument): string {
  const { questions: all } = report;
  const say = sayOf(report);
  return table(
    headsIn(say, 'about', 'question', 'answers', 'decidesAbout'),
    all.map(({ about, place, question, answers, settles }) => [
      `${md(about)}${place === '' ? '' : ` (${md(place)})`}`,
      md(question),
      md(answersInWords(answers, say)),
      numberIn(settles, say),
    ]),
  );
}
