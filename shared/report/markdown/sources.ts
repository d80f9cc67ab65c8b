import { digestLines, howToCheck, noEvidence } from '../digest-words';
import type { ReportDocument } from '../document';
import { markdownCode as code, markdownList as list, markdownText as md } from './markdown-text';

/** By what anyone can check of which model and knowledge the report speaks. */
export function sources(report: ReportDocument): string {
  const {
    notices,
    sources: { folder, files },
  } = report;
  return [
    'SHA-256 of what this report came from:',
    list(
      digestLines(report).map(({ what, id, digest }) =>
        [md(what), ...(id === undefined ? [] : [code(id)]), code(digest)].join(' '),
      ),
    ),
    'To work them out again:',
    list(howToCheck.map(({ what, command }) => `${md(what)}: ${code(command)}`)),
    ...(report.evidence.length === 0 ? [noEvidence] : []),
    ...(files.length === 0
      ? []
      : [`Read from${folder === '' ? '' : ` ${code(folder)}`}: ${files.map(code).join(', ')}`]),
    list(notices.map(({ title, version }) => `${md(title)} ${md(version)}`)),
  ].join('\n\n');
}
