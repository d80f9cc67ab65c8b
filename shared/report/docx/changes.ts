import type { FileChild } from 'docx';
import type { ReportDocument } from '../document/document';
import { type SinceThreat, sinceInWords } from '../document/report-since';
import { sinceLists } from '../words/since-lists';
import { headsIn } from '../words/wording';
import { longGrid } from './long-grid';
import type { Room } from './room';
import { bullet, heading, words } from './texts';

/** What changed since an earlier model; nothing where the report knows of none. */
export function changes({ since }: ReportDocument, room: Room): FileChild[] {
  if (since === undefined) return [];
  const { say } = room;
  const list = (title: string, threats: readonly SinceThreat[]) =>
    threats.length === 0
      ? []
      : [
          heading(title, 2),
          ...longGrid(
            headsIn(say, 'threat', 'title', 'subject', 'risk', 'why'),
            threats.map((one) => [
              one.number ?? '–',
              one.title,
              one.subject,
              say(`status.${one.risk}`),
              one.because,
            ]),
            [7, 29, 18, 8, 38],
            room,
          ),
        ];
  return [
    words(
      say('reportChanges.compared', {
        name: since.name,
        digest: since.digest,
        changes: sinceInWords(since, say),
      }),
    ),
    ...(since.system.length === 0
      ? []
      : [
          heading(say('reportChanges.system'), 2),
          ...longGrid(
            headsIn(say, 'what', 'change'),
            since.system.map(({ subject, what }) => [subject, what]),
            [34, 66],
            room,
          ),
        ]),
    ...list(say('reportChanges.new'), since.new),
    ...list(say('reportChanges.gone'), since.gone),
    ...list(say('reportChanges.changed'), since.changed),
    ...sinceLists(since, say).flatMap(({ title, lines }) => [heading(title, 2), ...lines.map(bullet)]),
  ];
}
