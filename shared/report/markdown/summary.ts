import { riskLevels } from '../../analysis/analysis';
import { countsByInWords, countsInWords } from '../counts-in-words';
import type { ReportDocument } from '../document';
import { sinceInWords } from '../report-since';
import { markdownText as md, none, markdownTable as table } from './markdown-text';

/** Counts, and what matters most. */
export function summary(report: ReportDocument): string {
  const { summary: counts, threats, questions, since } = report;
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return [
    `${countsInWords(report)} ${md(countsByInWords(report))}`.trim(),
    table(
      ['Risk', 'Inherent', 'Residual'],
      riskLevels
        .toReversed()
        .map((level) => [level, `${counts.inherent[level]}`, `${counts.residual[level]}`]),
    ),
    '### What matters most',
    top.length === 0
      ? none('No threat is open.')
      : table(
          ['Threat', 'Title', 'Risk', 'Subject'],
          top.map((one) => [one.number, md(one.title), one.residual.level, md(one.subjects[0].name)]),
        ),
    ...(since === undefined ? [] : [`### What changed since ${md(since.name)}`, `${sinceInWords(since)}.`]),
    '### What nobody knows yet',
    questions.length === 0
      ? none('No question is open.')
      : table(
          ['About', 'Question', 'Decides about'],
          questions
            .slice(0, 5)
            .map(({ about, question, settles }) => [md(about), md(question), `${settles}`]),
        ),
  ].join('\n\n');
}
