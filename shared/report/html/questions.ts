import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { mention, table } from './table';

/** What nobody has said yet. */
export function questions(report: ReportDocument): string {
  return table(
    'What nobody has said yet, what decides about most threats first; the answer to a general question may open more precise ones',
    ['About', 'Question', 'Decides about'],
    report.questions.map(({ about, place, question, answers, settles }) => [
      `${mention(about)}${place === '' ? '' : ` <span class="quiet">${mention(place)}</span>`}`,
      `${text(question)}${answers.length === 0 ? '' : ` <span class="quiet">${answers.map(text).join(' · ')}</span>`}`,
      `${settles} ${settles === 1 ? 'threat' : 'threats'}`,
    ]),
    [32, 55, 13],
  );
}
