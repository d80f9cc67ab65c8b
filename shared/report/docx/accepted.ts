import type { FileChild } from 'docx';
import { acceptedBy, untilInWords } from '../document/accepted-risks';
import type { ReportDocument } from '../document/document';
import { noneInWords } from '../words/none-in-words';
import { headsIn } from '../words/wording';
import { longGrid } from './long-grid';
import type { Room } from './room';
import { heading, words } from './texts';

/** The risks that people have accepted, and decisions whose threat no longer stands. */
export function accepted(report: ReportDocument, room: Room): FileChild[] {
  const { say } = room;
  const { orphans } = report;
  return [
    ...(report.accepted.length === 0
      ? [words(noneInWords(report, 'accepted'))]
      : longGrid(
          headsIn(say, 'threat', 'title', 'subject', 'residual', 'reason', 'owner', 'decider', 'until'),
          report.accepted.map((one) => [
            one.key,
            one.title,
            one.subject,
            say(`status.${one.risk}`),
            one.reason,
            one.owner,
            acceptedBy(one, say),
            untilInWords(one, say),
          ]),
          [6, 19, 14, 9, 20, 10, 12, 10],
          room,
        )),
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
