import { sectionIds } from '../choice/sections';
import { hasSection, markOf, noteOf, remarksOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { digestOnCover } from '../words/digest-words';
import { emptyInWords } from '../words/empty-sections';
import { packsLanguage } from '../words/method-words';
import { scopeInWords } from '../words/scope-words';
import { sayOf, timeIn } from '../words/wording';
import { markdownCode as code, markdownText as md, none } from './markdown-text';
import { markdownSections } from './sections';
import { signOff } from './sign-off';

/** A report for wikis and pull requests: headings, lists and tables that every Markdown reader shows, and no HTML. */
export function reportMarkdown(report: ReportDocument): string {
  const { title, description, revision, at, packs, shown } = report;
  const say = sayOf(report);
  const limits = remarksOf(report).map((one) => `> ${md(one)}`);
  return `${[
    `# ${say('reportWords.heading', { title: md(title) })}`,
    ...(markOf(report) === '' ? [] : [`**${md(markOf(report))}**`]),
    ...(shown?.modelTitle === undefined ? [] : [say('reportCover.ofModel', { title: md(shown.modelTitle) })]),
    ...(description === '' ? [] : [md(description)]),
    [
      ...(revision === '' ? [] : [say('reportCover.revisionIs', { revision: md(revision) })]),
      md(timeIn(at, say)),
      ...packs.map((pack) => md(`${pack.title} ${pack.version}`)),
      say('reportCover.modelIs', { digest: code(digestOnCover(report)) }),
    ].join(' · '),
    say('reportCover.scopeIs', { scope: md(scopeInWords(report)) }),
    ...packsLanguage(report).map(md),
    ...(limits.length === 0 ? [] : [limits.join('\n>\n')]),
    ...signOff(report),
    ...sectionIds.flatMap((id) => {
      const empty = emptyInWords(report, id);
      const body = empty === undefined ? markdownSections[id]?.(report) : none(md(empty));
      if (body === undefined || !hasSection(report, id)) return [];
      const note = noteOf(report, id);
      return [`## ${say(`reportSections.${id}`)}`, ...(note === '' ? [] : [`> ${md(note)}`]), body];
    }),
  ].join('\n\n')}\n`;
}
