import { riskLevels } from '../../analysis/analysis';
import type { ReportDocument } from '../document/document';
import { sinceInWords } from '../document/report-since';
import { countsByInWords, countsInWords } from '../words/counts-in-words';
import { doubtsInWords } from '../words/doubts-in-words';
import { endedInWords } from '../words/ended-in-words';
import { summaryWords } from '../words/method-words';
import { noneInWords } from '../words/none-in-words';
import { headsIn, numberIn, sayOf } from '../words/wording';
import { markdownText as md, none, markdownTable as table } from './markdown-text';

/** Counts, and what matters most. */
export function summary(report: ReportDocument): string {
  const { summary: counts, threats, questions, since } = report;
  const say = sayOf(report);
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return [
    `${countsInWords(report)} ${md(countsByInWords(report))}`.trim(),
    ...[endedInWords(report), doubtsInWords(report)].filter((words) => words !== ''),
    ...summaryWords(report),
    table(
      headsIn(say, 'risk', 'inherent', 'residual'),
      riskLevels
        .toReversed()
        .map((level) => [
          say(`status.${level}`),
          numberIn(counts.inherent[level], say),
          numberIn(counts.residual[level], say),
        ]),
    ),
    say('reportSummary.bands'),
    `### ${say('reportSummary.mattersMost')}`,
    top.length === 0
      ? none(noneInWords(report, 'open'))
      : table(
          headsIn(say, 'threat', 'title', 'risk', 'subject'),
          top.map((one) => [
            one.number,
            md(one.title),
            say(`status.${one.residual.level}`),
            md(one.subjects[0].name),
          ]),
        ),
    ...(since === undefined
      ? []
      : [
          `### ${say('reportSummary.changedSince', { name: md(since.name) })}`,
          `${sinceInWords(since, say)}.`,
        ]),
    `### ${say('reportSummary.unknown')}`,
    questions.length === 0
      ? none(noneInWords(report, 'questions'))
      : table(
          headsIn(say, 'about', 'question', 'decidesAbout'),
          questions
            .slice(0, 5)
            .map(({ about, question, settles }) => [md(about), md(question), numberIn(settles, say)]),
        ),
  ].join('\n\n');
}
