import { riskLevels } from '../../analysis/analysis';
import { countsByInWords, countsInWords } from '../counts-in-words';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { type ReportSince, sinceInWords } from '../report-since';
import type { HtmlParts } from './html-section';
import type { Links } from './links';
import { risk } from './risk-mark';
import { matrices } from './risk-matrices';
import { mention, none, table } from './table';

/** How many of a kind the summary names. */
const most = 5;
/** How many of those that came since: there is a section on what changed. */
const mostNew = 3;

/** What counts most, in one page. */
export function summary(report: ReportDocument, { links }: HtmlParts): string {
  const { summary: counts, threats, questions: open, since } = report;
  const levels = [...riskLevels].reverse();
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return `<p>${countsInWords(report)} ${text(countsByInWords(report))}</p>
${table(
  'Threats by risk, before any mitigation and with those in place',
  ['Risk', ...levels.map(risk)],
  (['inherent', 'residual'] as const).map((side) => [
    side === 'inherent' ? 'Inherent' : 'Residual',
    ...levels.map((level) => String(counts[side][level])),
  ]),
  [28, 18, 18, 18, 18],
)}
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
${since === undefined ? '' : changed(since, links)}
<h3>What nobody knows yet</h3>
${
  open.length === 0
    ? none('No question is open.')
    : table(
        'Questions that decide about most threats',
        ['About', 'Question', 'Decides about'],
        open
          .slice(0, most)
          .map(({ about, question, settles }) => [
            mention(about),
            text(question),
            `${settles} ${settles === 1 ? 'threat' : 'threats'}`,
          ]),
        [28, 54, 18],
      )
}`;
}

function changed(since: ReportSince, links: Links): string {
  const came = since.new
    .slice(0, mostNew)
    .map(
      ({ number = '', title, risk: level, subject }) =>
        `${links.to(number)} ${text(title)} <span class="quiet">(${level}, ${mention(subject)})</span>`,
    );
  return `<h3>What changed since ${text(since.name)}</h3>
<p>${text(sinceInWords(since))}.${came.length === 0 ? '' : ` New with the highest risk: ${came.join('; ')}.`}</p>`;
}
