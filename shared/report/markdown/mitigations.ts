import type { ReportDocument } from '../document/document';
import { alreadyInWords } from '../words/already-in-words';
import { statusInWords } from '../words/threat-words';
import { headsIn, sayOf } from '../words/wording';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

/** The measures that answer the threats. */
export function mitigations(report: ReportDocument): string {
  const { mitigations: all } = report;
  const say = sayOf(report);
  return table(
    headsIn(say, 'measure', 'how', 'status', 'threats', 'controls'),
    all.map(({ number, title, how, subjects, threats, controls }) => [
      `${number} ${md(title)}`,
      md(how),
      subjects
        .map(({ name, status, counted, already }) =>
          [
            `${statusInWords(status, counted, say)}: ${md(name)}`,
            ...(already ? [`(${md(alreadyInWords(already, say))})`] : []),
          ].join(' '),
        )
        .join('; '),
      threats.join(', '),
      controls.map(code).join(' '),
    ]),
  );
}
