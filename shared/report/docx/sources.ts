import type { Paragraph } from 'docx';
import type { ReportDocument } from '../document/document';
import { digestLines, howToCheck } from '../words/digest-words';
import type { Room } from './room';
import { bullet, words } from './texts';

/** By what anyone can check of which model and knowledge the report speaks. */
export function sources(report: ReportDocument, { say }: Room): Paragraph[] {
  const { folder, files } = report.sources;
  return [
    words(say('reportSources.of')),
    ...digestLines(report).map(({ what, id, digest }) =>
      bullet(`${what}${id === undefined ? '' : ` (${id})`}: ${digest}`),
    ),
    words(say('reportSources.again')),
    ...howToCheck(say).map(({ what, command }) => bullet(`${what}: ${command}`)),
    ...(report.evidence.length === 0 ? [words(say('reportSources.noEvidence'))] : []),
    ...files.map((file) => bullet(say('reportSources.readFromFile', { file: `${folder}${file}` }))),
  ];
}
