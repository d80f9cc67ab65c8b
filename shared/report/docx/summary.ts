import type { Paragraph, Table } from 'docx';
import { riskLevels } from '../../analysis/analysis';
import { countsByInWords, countsInWords } from '../counts-in-words';
import type { ReportDocument } from '../document';
import { sinceInWords } from '../report-since';
import { grid } from './grid';
import type { Room } from './room';
import { heading, words } from './texts';

/** What counts most, in one page. */
export function summary(report: ReportDocument, { width }: Room): (Paragraph | Table)[] {
  const { summary: counts, threats, questions, since } = report;
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return [
    words(`${countsInWords(report)} ${countsByInWords(report)}`.trim()),
    grid(
      ['Risk', 'Inherent', 'Residual'],
      riskLevels
        .toReversed()
        .map((level) => [level, `${counts.inherent[level]}`, `${counts.residual[level]}`]),
      [40, 30, 30],
      width,
    ),
    heading('What matters most', 2),
    ...(top.length === 0
      ? [words('No threat is open.')]
      : [
          grid(
            ['Threat', 'Title', 'Risk', 'Subject'],
            top.map((one) => [one.number, one.title, one.residual.level, one.subjects[0].name]),
            [10, 50, 12, 28],
            width,
          ),
        ]),
    ...(since === undefined
      ? []
      : [heading(`What changed since ${since.name}`, 2), words(`${sinceInWords(since)}.`)]),
    heading('What nobody knows yet', 2),
    ...(questions.length === 0
      ? [words('No question is open.')]
      : [
          grid(
            ['About', 'Question', 'Decides about'],
            questions.slice(0, 5).map(({ about, question, settles }) => [about, question, `${settles}`]),
            [28, 56, 16],
            width,
          ),
        ]),
  ];
}
