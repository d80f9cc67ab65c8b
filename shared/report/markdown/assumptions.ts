import type { ReportDocument } from '../document/document';
import { headsIn, sayOf } from '../words/wording';
import { markdownList as list, markdownText as md, none, markdownTable as table } from './markdown-text';

/** What was taken as given, what was not looked at, and what an import didn't take over. */
export function assumptions(report: ReportDocument): string {
  const { assumptions: all, outOfScope, losses } = report;
  const say = sayOf(report);
  return [
    all.length === 0 ? none(say('reportInventory.noAssumption')) : list(all.map(md)),
    ...(outOfScope.length === 0
      ? [none(say('reportInventory.noneOutOfScope'))]
      : [
          `### ${say('reportInventory.outOfScope')}`,
          table(
            headsIn(say, 'what', 'reason'),
            outOfScope.map(({ subject, reason }) => [md(subject.name), md(reason)]),
          ),
        ]),
    ...(losses.length === 0
      ? [none(say('reportInventory.noLoss'))]
      : [
          `### ${say('reportInventory.losses')}`,
          table(
            headsIn(say, 'what', 'where', 'why'),
            losses.map(({ what, where, why }) => [what, where, why].map(md)),
          ),
        ]),
  ].join('\n\n');
}
