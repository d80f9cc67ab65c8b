import { reportSections } from '../choice/sections';
import { hasSection, limitsOf, markOf, noteOf } from '../choice/shown-report';
import type { ReportDocument } from '../document';
import { scopeInWords, timeInWords } from '../scope-words';
import { markdownCode as code, markdownText as md } from './markdown-text';
import { markdownSections } from './sections';
import { signOff } from './sign-off';

/** A report for wikis and pull requests: headings, lists and tables that every Markdown reader shows, and no HTML. */
export function reportMarkdown(report: ReportDocument): string {
  const { title, description, revision, at, packs, digest, shown } = report;
  const limits = limitsOf(report).map((one) => `> ${md(one)}`);
  return `${[
    `# Threat report: ${md(title)}`,
    ...(markOf(report) === '' ? [] : [`**${md(markOf(report))}**`]),
    ...(shown?.modelTitle === undefined ? [] : [`Of the model ${md(shown.modelTitle)}`]),
    ...(description === '' ? [] : [md(description)]),
    [
      ...(revision === '' ? [] : [`Revision ${md(revision)}`]),
      md(timeInWords(at)),
      ...packs.map((pack) => md(`${pack.title} ${pack.version}`)),
      `model ${code(digest.slice(0, 16))}`,
    ].join(' · '),
    `Scope: ${md(scopeInWords(report))}`,
    ...(limits.length === 0 ? [] : [limits.join('\n>\n')]),
    ...signOff(report),
    ...reportSections.flatMap(({ id, title: heading }) => {
      const body = markdownSections[id]?.(report);
      if (body === undefined || !hasSection(report, id)) return [];
      const note = noteOf(report, id);
      return [`## ${heading}`, ...(note === '' ? [] : [`> ${md(note)}`]), body];
    }),
  ].join('\n\n')}\n`;
}
