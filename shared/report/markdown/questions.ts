import type { ReportDocument } from '../document';
import { markdownText as md, none, markdownTable as table } from './markdown-text';

/** What nobody has said yet. */
export const questions = ({ questions: all }: ReportDocument): string =>
  all.length === 0
    ? none('No question is open.')
    : table(
        ['About', 'Question', 'Answers', 'Decides about'],
        all.map(({ about, place, question, answers, settles }) => [
          `${md(about)}${place === '' ? '' : ` (${md(place)})`}`,
          md(question),
          md(answers.join(' · ')),
          `${settles}`,
        ]),
      );
