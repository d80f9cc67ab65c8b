import { reportSections } from '../choice/sections';
import type { ReportDocument } from '../document';
import { markdownCode as code, markdownText as md } from './markdown-text';
import { markdownSections } from './sections';

/** A report for wikis and pull requests: headings, lists and tables that every Markdown reader shows, and no HTML. */
export function reportMarkdown(report: ReportDocument): string {
  const { title, description, at, packs, digest } = report;
  return `${[
    `# Threat report: ${md(title)}`,
    ...(description === '' ? [] : [md(description)]),
    [
      ...(at === undefined ? [] : [md(at)]),
      ...packs.map((pack) => md(`${pack.title} ${pack.version}`)),
      `model ${code(digest.slice(0, 16))}`,
    ].join(' · '),
    ...reportSections.flatMap(({ id, title: heading }) => {
      const body = markdownSections[id]?.(report);
      return body === undefined ? [] : [`## ${heading}\n\n${body}`];
    }),
  ].join('\n\n')}\n`;
}
