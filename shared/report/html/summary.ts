import { riskLevels } from '../../analysis/analysis';
import type { ReportDocument } from '../document/document';
import { type ReportSince, sinceInWords } from '../document/report-since';
import { escapeText as text } from '../text/escape';
import { countsByInWords, countsInWords } from '../words/counts-in-words';
import { doubtsInWords } from '../words/doubts-in-words';
import { endedInWords } from '../words/ended-in-words';
import { summaryWords } from '../words/method-words';
import { noneInWords } from '../words/none-in-words';
import { headsIn, numberIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { risk } from './risk-mark';
import { matrices } from './risk-matrices';
import { mention, none, table } from './table';

/** How many of a kind the summary names. */
const most = 5;
/** How many of those that came since: there is a section on what changed. */
const mostNew = 3;

/** What counts most, in one page. */
export function summary(report: ReportDocument, parts: HtmlParts): string {
  const { links, say } = parts;
  const { summary: counts, threats, questions: open, since } = report;
  const levels = [...riskLevels].reverse();
  const doubts = doubtsInWords(report, links.toAll);
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return `<p>${countsInWords(report)} ${text(countsByInWords(report))} ${endedInWords(report, links.toAll)}</p>
${doubts === '' ? '' : `<p>${doubts}</p>\n`}${summaryWords(report)
  .map((words) => `<p class="quiet">${text(words)}</p>\n`)
  .join('')}${table(
  say,
  say('reportSummary.byRisk'),
  [...headsIn(say, 'risk'), ...levels.map((level) => risk(level, say))],
  (['inherent', 'residual'] as const).map((side) => [
    say(`reportColumns.${side}`),
    ...levels.map((level) => numberIn(counts[side][level], say)),
  ]),
  [28, 18, 18, 18, 18],
)}
${matrices(report, say)}
<p class="quiet">${say('reportSummary.bands')}</p>
<h3>${say('reportSummary.mattersMost')}</h3>
${
  top.length === 0
    ? none(noneInWords(report, 'open'))
    : table(
        say,
        say('reportSummary.top'),
        headsIn(say, 'threat', 'risk', 'subject'),
        top.map(({ number, title, residual, subjects: [subject] }) => [
          `${links.to(number)} ${text(title)}`,
          risk(residual.level, say),
          mention(subject.name),
        ]),
        [56, 16, 28],
      )
}
${since === undefined ? '' : changed(since, parts)}
<h3>${say('reportSummary.unknown')}</h3>
${
  open.length === 0
    ? none(noneInWords(report, 'questions'))
    : table(
        say,
        say('reportSummary.topQuestions'),
        headsIn(say, 'about', 'question', 'decidesAbout'),
        open
          .slice(0, most)
          .map(({ about, question, settles }) => [
            mention(about),
            text(question),
            say('reportSummary.settles', { count: settles }),
          ]),
        [28, 54, 18],
      )
}`;
}

function changed(since: ReportSince, { links, say }: HtmlParts): string {
  const came = since.new
    .slice(0, mostNew)
    .map(
      ({ number = '', title, risk: level, subject }) =>
        `${links.to(number)} ${text(title)} <span class="quiet">(${say(`status.${level}`)}, ${mention(subject)})</span>`,
    );
  const highest = came.length === 0 ? '' : say('reportSummary.newHighest', { threats: came.join('; ') });
  return `<h3>${say('reportSummary.changedSince', { name: text(since.name) })}</h3>
<p>${text(sinceInWords(since, say))}.${highest}</p>`;
}
