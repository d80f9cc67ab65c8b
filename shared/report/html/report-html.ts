import { type SectionId, sectionIds } from '../choice/sections';
import { hasSection, markOf, noteOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { evidenceByThreat } from '../document/threat-evidence';
import { fontFaces } from '../files/font-faces';
import { cssText, escapeText as text } from '../text/escape';
import { fitText } from '../text/fit-text';
import { emptyInWords } from '../words/empty-sections';
import { sayOf } from '../words/wording';
import { cover } from './cover';
import type { Pictures } from './html-section';
import { linksOf } from './links';
import { pageHead } from './page-head';
import { paperStyle } from './paper-style';
import { htmlSections } from './sections';
import { reportStyle } from './style';
import { none } from './table';

/**
 * The report as one page that needs nothing else: no script, no file, no network. It reads well on a screen and
 * prints on A4, wide diagrams on pages of their own.
 */
export function reportHtml(report: ReportDocument, pictures: Pictures): string {
  const say = sayOf(report);
  const parts = { say, links: linksOf(report), pictures, evidenceOf: evidenceByThreat(report) };
  const bodyOf = (id: SectionId) => {
    const empty = emptyInWords(report, id);
    return empty === undefined ? htmlSections[id](report, parts) : none(text(empty));
  };
  const sections = sectionIds
    .filter((id) => hasSection(report, id))
    .map((id) => ({ id, title: say(`reportSections.${id}`), body: bodyOf(id) }));
  const first = report.diagrams.flatMap(({ id }) => pictures[id] ?? [])[0];
  const classOf = (id: string) => (id === 'diagrams' && first ? ` class="${first.shape}"` : '');
  const paper = report.shown === undefined ? '' : paperStyle(report.shown);
  const head = pageHead({
    language: report.language ?? 'en',
    title: say('reportWords.pageTitle', { title: text(report.title) }),
    allows: "img-src data:; style-src 'unsafe-inline'; font-src data:",
    style: `${fontFaces()}${reportStyle}${runningTitle(report)}${paper}`,
  });
  return `${head}<body>
${cover(report)}
<nav aria-label="${say('reportWords.contents')}"><ol>${sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ol></nav>
<main>
${sections.map(({ id, title, body }) => `<section id="${id}"${classOf(id)} aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n${noteBelow(report, id)}${body}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

const noteBelow = (report: ReportDocument, id: SectionId): string => {
  const note = noteOf(report, id);
  return note === '' ? '' : `<p class="part-only">${text(note)}</p>\n`;
};

/** The title at the head of every printed page but the first; of which revision and model, at its foot. */
const runningTitle = (report: ReportDocument) => {
  const { title, revision } = report;
  const say = sayOf(report);
  const digest = report.digest.slice(0, 16);
  const head = fitText(title, markOf(report) === '' ? 420 : 320, 12);
  const foot =
    revision === ''
      ? say('reportWords.foot', { digest })
      : say('reportWords.footOfRevision', { revision: fitText(revision, 200, 12), digest });
  return `@page{@top-left{content:${cssText(head)};${small}}@bottom-left{content:${cssText(foot)};${small}}}@page :first{@top-left{content:none}}`;
};
const small = "font:9pt Inter,'DejaVu Sans',Arial,sans-serif;color:#55657a";
