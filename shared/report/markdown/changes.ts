import type { ReportDocument } from '../document';
import { type SinceThreat, sinceInWords } from '../report-since';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

/** What changed since an earlier model; nothing where the report knows of none. */
export function changes({ since }: ReportDocument): string {
  if (since === undefined) return '';
  const list = (title: string, threats: readonly SinceThreat[]) =>
    threats.length === 0
      ? []
      : [
          `### ${title}`,
          table(
            ['Threat', 'Title', 'Subject', 'Risk', 'Why'],
            threats.map((one) => [
              one.number ?? '–',
              md(one.title),
              md(one.subject),
              one.risk,
              md(one.because),
            ]),
          ),
        ];
  return [
    `Compared with ${md(since.name)}, SHA-256 ${code(since.digest)}: ${sinceInWords(since)}.`,
    ...(since.system.length === 0
      ? []
      : [
          '### The system',
          table(
            ['What', 'Change'],
            since.system.map(({ subject, what }) => [md(subject), md(what)]),
          ),
        ]),
    ...list('New threats', since.new),
    ...list('Threats gone', since.gone),
    ...list('Changed threats', since.changed),
  ].join('\n\n');
}
