import type { FileChild } from 'docx';
import { riskLevels } from '../../analysis/analysis';
import type { ReportDocument } from '../document/document';
import { sinceInWords } from '../document/report-since';
import { countsByInWords, countsInWords } from '../words/counts-in-words';
import { doubtsInWords } from '../words/doubts-in-words';
import { endedInWords } from '../words/ended-in-words';
import { summaryWords } from '../words/method-words';
import { noneInWords } from '../words/none-in-words';
import { headsIn, numberIn } from '../words/wording';
import { grid } from './grid';
import type { Room } from './room';
import { heading, words } from './texts';

/** What counts most, in one page. */
export function summary(report: ReportDocument, room: Room): FileChild[] {
  const { summary: counts, threats, questions, since } = report;
  const { say } = room;
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return [
    words(`${countsInWords(report)} ${countsByInWords(report)}`.trim()),
    ...[endedInWords(report), doubtsInWords(report), ...summaryWords(report)]
      .filter((line) => line !== '')
      .map(words),
    grid(
      headsIn(say, 'risk', 'inherent', 'residual'),
      riskLevels
        .toReversed()
        .map((level) => [
          say(`status.${level}`),
          numberIn(counts.inherent[level], say),
          numberIn(counts.residual[level], say),
        ]),
      [40, 30, 30],
      room,
    ),
    words(say('reportSummary.bands')),
    heading(say('reportSummary.mattersMost'), 2),
    ...(top.length === 0
      ? [words(noneInWords(report, 'open'))]
      : [
          grid(
            headsIn(say, 'threat', 'title', 'risk', 'subject'),
            top.map((one) => [
              one.number,
              one.title,
              say(`status.${one.residual.level}`),
              one.subjects[0].name,
            ]),
            [10, 50, 12, 28],
            room,
          ),
        ]),
    ...(since === undefined
      ? []
      : [
          heading(say('reportSummary.changedSince', { name: since.name }), 2),
          words(`${sinceInWords(since, say)}.`),
        ]),
    heading(say('reportSummary.unknown'), 2),
    ...(questions.length === 0
      ? [words(noneInWords(report, 'questions'))]
      : [
          grid(
            headsIn(say, 'about', 'question', 'decidesAbout'),
            questions
              .slice(0, 5)
              .map(({ about, question, settles }) => [about, question, numberIn(settles, say)]),
            [28, 56, 16],
            room,
          ),
        ]),
  ];
}
