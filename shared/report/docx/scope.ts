import type { FileChild } from 'docx';
import type { ReportDocument } from '../document/document';
import { headsIn } from '../words/wording';
import { grid } from './grid';
import type { Room } from './room';
import { bullet, heading, words } from './texts';

/** What was taken as given, what was not looked at, and what an import didn't take over. */
export const assumptionsAndScope = (report: ReportDocument, room: Room): FileChild[] => [
  ...(report.assumptions.length === 0
    ? [words(room.say('reportInventory.noAssumption'))]
    : report.assumptions.map(bullet)),
  ...scope(report, room),
];

function scope({ outOfScope, losses }: ReportDocument, room: Room): FileChild[] {
  const { say } = room;
  return [
    ...(outOfScope.length === 0
      ? [words(say('reportInventory.noneOutOfScope'))]
      : [
          heading(say('reportInventory.outOfScope'), 2),
          grid(
            headsIn(say, 'what', 'reason'),
            outOfScope.map(({ subject, reason }) => [subject.name, reason]),
            [30, 70],
            room,
          ),
        ]),
    ...(losses.length === 0
      ? [words(say('reportInventory.noLoss'))]
      : [
          heading(say('reportInventory.losses'), 2),
          grid(
            headsIn(say, 'what', 'where', 'why'),
            losses.map(({ what, where, why }) => [what, where, why]),
            [34, 26, 40],
            room,
          ),
        ]),
  ];
}
