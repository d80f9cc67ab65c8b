import type { Speaker } from '../../language/speak';
import { hasSection, markOf, remarksOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { escapeText as text } from '../text/escape';
import { digestOnCover } from '../words/digest-words';
import { packsLanguage } from '../words/method-words';
import { scopeInWords } from '../words/scope-words';
import { sayOf, timeIn } from '../words/wording';
import { signOff } from './sign-off';

/** The title page: what the report is about, of which model, what of it it shows, and who signs it. */
export function cover(report: ReportDocument): string {
  const { shown } = report;
  const say = sayOf(report);
  const mark = markOf(report);
  const limits = remarksOf(report);
  return `<header class="cover">
${mark === '' ? '' : `<p class="mark">${text(mark)}</p>\n`}${logo(report)}<p class="kind">${say('reportWords.kind')}</p>
<h1>${text(report.title)}</h1>
${shown?.modelTitle === undefined ? '' : `<p class="meta">${say('reportCover.ofModel', { title: text(shown.modelTitle) })}</p>\n`}${report.description === '' ? '' : `<p class="lead">${text(report.description)}</p>`}
<dl class="about">${about(report, say)}</dl>
${limits.length === 0 ? '' : `<div class="part-only" role="note">${limits.map((one) => `<p>${text(one)}</p>`).join('')}</div>\n`}${signOff(report)}
</header>`;
}

const logo = (report: ReportDocument): string =>
  report.shown?.logo === undefined
    ? ''
    : `<img class="logo" src="${report.shown.logo.address}" alt="${sayOf(report)('reportWords.logo')}">\n`;

function about(report: ReportDocument, say: Speaker): string {
  const { revision, at, packs } = report;
  const lines: [name: string, body: string][] = [
    ...(revision === '' ? [] : [[say('reportCover.revision'), text(revision)] as [string, string]]),
    [say('reportCover.scope'), text(scopeInWords(report))],
    [say('reportCover.time'), text(timeIn(at, say))],
    [
      say('reportCover.model'),
      say(hasSection(report, 'sources') ? 'reportCover.modelDigest' : 'reportCover.modelDigestWhole', {
        digest: `<code>${digestOnCover(report)}</code>`,
      }),
    ],
    [say('reportCover.knowledge'), packs.map((pack) => text(`${pack.title} ${pack.version}`)).join(', ')],
    ...packsLanguage(report).map((words): [string, string] => [say('reportTables.language'), text(words)]),
  ];
  return lines.map(([name, body]) => `<dt>${name}</dt><dd>${body}</dd>`).join('');
}
