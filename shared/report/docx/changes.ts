import type { Paragraph, Table } from 'docx';
import type { ReportDocument } from '../document';
import { type SinceThreat, sinceInWords } from '../report-since';
import { grid } from './grid';
import type { Room } from './room';
import { heading, words } from './texts';

/** What changed since an earlier model; nothing where the report knows of none. */
export function changes({ since }: ReportDocument, { width }: Room): (Paragraph | Table)[] {
  if (since === undefined) return [];
  const list = (title: string, threats: readonly SinceThreat[]) =>
    threats.length === 0
      ? []
      : [
          heading(title, 2),
          grid(
            ['Threat', 'Title', 'Subject', 'Risk', 'Why'],
            threats.map((one) => [one.number ?? '–', one.title, one.subject, one.risk, one.because]),
            [7, 29, 18, 8, 38],
            width,
          ),
        ];
  return [
    words(`Compared with ${since.name}, SHA-256 ${since.digest}: ${sinceInWords(since)}.`),
    ...(since.system.length === 0
      ? []
      : [
          heading('The system', 2),
          grid(
            ['What', 'Change'],
            since.system.map(({ subject, what }) => [subject, what]),
            [34, 66],
            width,
          ),
        ]),
    ...list('New threats', since.new),
    ...list('Threats gone', since.gone),
    ...list('Changed threats', since.changed),
  ];
}
