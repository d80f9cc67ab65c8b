import type { Paragraph, Table } from 'docx';
import type { ReportDocument } from '../document';
import { headsIn } from '../wording';
import { longGrid } from './long-grid';
import { part } from './parts';
import type { Room } from './room';
import { heading, words } from './texts';

/** The risks that people have accepted, and decisions whose threat no longer stands. */
export function accepted(report: ReportDocument, room: Room): (Paragraph | Table)[] {
  const { say } = room;
  const { orphans } = report;
  return [
    ...(report.accepted.length === 0 ? [words(say('reportThreats.noAccepted'))] : part(room, 'accepted')),
    ...(orphans.length === 0
      ? [words(say('reportThreats.noOrphan'))]
      : [
          heading(say('reportThreats.orphans'), 2),
          ...longGrid(
            headsIn(say, 'threat', 'status', 'reason'),
            orphans.map(({ key, status, reason }) => [key, say(`status.${status}`), reason]),
            [45, 15, 40],
            room,
          ),
        ]),
  ];
}
