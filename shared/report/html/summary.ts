import { riskLevels } from '../../analysis/analysis';
import { strideWords } from '../../analysis/suppress';
import { strideLetters } from '../../knowledge/pack';
import { capital } from '../capital';
import { countsInWords } from '../counts-in-words';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import type { HtmlParts } from './html-section';
import { risk } from './risk-mark';
import { matrices } from './risk-matrices';
import { mention, none, table } from './table';

/** What counts most, in one page. */
export function summary(report: ReportDocument, { links }: HtmlParts): string {
  const { summary: counts, threats, questions: open } = report;
  const levels = [...riskLevels].reverse();
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return `<p>${countsInWords(report)}</p>
<div class="pair">
${table(
  'Threats by risk',
  ['Risk', 'Inherent', 'Residual'],
  levels.map((level) => [risk(level), String(counts.inherent[level]), String(counts.residual[level])]),
  [40, 30, 30],
)}
${table(
  'Threats by category',
  ['Category', 'Threats'],
  strideLetters.map((letter) => [capital(strideWords[letter]), String(counts.byStride[letter])]),
  [70, 30],
)}
${table(
  'Threats by status',
  ['Status', 'Threats'],
  Object.entries(counts.byStatus).map(([status, count]) => [capital(status), String(count)]),
  [70, 30],
)}
</div>
${matrices(report)}
<h3>What matters most</h3>
${
  top.length === 0
    ? none('No threat is open.')
    : table(
        'Open threats with the highest residual risk',
        ['Threat', 'Risk', 'Subject'],
        top.map(({ number, title, residual, subjects: [subject] }) => [
          `${links.to(number)} ${text(title)}`,
          risk(residual.level),
          mention(subject.name),
        ]),
        [56, 16, 28],
      )
}
<h3>What nobody knows yet</h3>
${
  open.length === 0
    ? none('No question is open.')
    : table(
        'Questions that decide about most threats',
        ['About', 'Question', 'Decides about'],
        open
          .slice(0, 5)
          .map(({ about, question, settles }) => [
            mention(about),
            text(question),
            `${settles} ${settles === 1 ? 'threat' : 'threats'}`,
          ]),
        [28, 54, 18],
      )
}`;
}
