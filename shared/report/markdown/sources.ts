import type { ReportDocument } from '../document/document';
import { titleWithVersion } from '../words/compliance-words';
import { digestLines, howToCheck } from '../words/digest-words';
import { sayOf } from '../words/wording';
import { markdownCode as code, markdownList as list, markdownText as md } from './markdown-text';

/** By what anyone can check of which model and knowledge the report speaks. */
export function sources(report: ReportDocument): string {
  const {
    notices,
    sources: { folder, files },
  } = report;
  const say = sayOf(report);
  const listed = files.map(code).join(', ');
  return [
    say('reportSources.of'),
    list(
      digestLines(report).map(({ what, id, digest }) =>
        [md(what), ...(id === undefined ? [] : [code(id)]), code(digest)].join(' '),
      ),
    ),
    say('reportSources.again'),
    list(howToCheck(say).map(({ what, command }) => `${md(what)}: ${code(command)}`)),
    ...(report.evidence.length === 0 ? [say('reportSources.noEvidence')] : []),
    ...(files.length === 0
      ? []
      : [
          folder === ''
            ? say('reportSources.readFrom', { files: listed })
            : say('reportSources.readFromFolder', { folder: code(folder), files: listed }),
        ]),
    list(notices.map(({ title, version }) => titleWithVersion(title, version, md))),
  ].join('\n\n');
}
