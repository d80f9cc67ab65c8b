import { riskLevels } from '../../analysis/analysis';
import { strideWords } from '../../analysis/suppress';
import { strideLetters } from '../../knowledge/pack';
import { capital } from '../capital';
import { countsInWords } from '../counts-in-words';
import type { ReportDocument } from '../document';
import { markdownText as md, none, markdownTable as table } from './markdown-text';

/** Counts, and what matters most. */
export function summary(report: ReportDocument): string {
  const { summary: counts, threats } = report;
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return [
    countsInWords(report),
    table(
      ['Risk', 'Inherent', 'Residual'],
      riskLevels
        .toReversed()
        .map((level) => [level, `${counts.inherent[level]}`, `${counts.residual[level]}`]),
    ),
    table(
      ['Category', 'Threats'],
      strideLetters.map((letter) => [capital(strideWords[letter]), `${counts.byStride[letter]}`]),
    ),
    table(
      ['Status', 'Threats'],
      Object.entries(counts.byStatus).map(([status, count]) => [md(capital(status)), `${count}`]),
    ),
    '### What matters most',
    top.length === 0
      ? none('No threat is open.')
      : table(
          ['Threat', 'Title', 'Risk', 'Subject'],
          top.map((one) => [one.number, md(one.title), one.residual.level, md(one.subjects[0].name)]),
        ),
  ].join('\n\n');
}
