import type { Paragraph } from 'docx';
import { digestLines, howToCheck, noEvidence } from '../digest-words';
import type { ReportDocument } from '../document';
import { bullet, words } from './texts';

/** By what anyone can check of which model and knowledge the report speaks. */
export function sources(report: ReportDocument): Paragraph[] {
  const { folder, files } = report.sources;
  return [
    words('SHA-256 of what this report came from:'),
    ...digestLines(report).map(({ what, id, digest }) =>
      bullet(`${what}${id === undefined ? '' : ` (${id})`}: ${digest}`),
    ),
    words('To work them out again:'),
    ...howToCheck.map(({ what, command }) => bullet(`${what}: ${command}`)),
    ...(report.evidence.length === 0 ? [words(noEvidence)] : []),
    ...files.map((file) => bullet(`Read from ${folder}${file}`)),
  ];
}
