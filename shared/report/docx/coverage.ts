import type { FileChild } from 'docx';
import type { ReportDocument } from '../document/document';
import { silentInWords } from '../document/silent-benchmarks';
import { titleWithVersion } from '../words/compliance-words';
import { basisInWords, coverageLists } from '../words/coverage-lists';
import { runsInWords } from '../words/number-runs';
import { headsIn } from '../words/wording';
import { longGrid } from './long-grid';
import { part } from './parts';
import type { Room } from './room';
import { heading, words } from './texts';

const withoutBasis = ['benchmark', 'item', 'title', 'threats'] as const;
const withBasis = ['benchmark', 'item', 'title', 'basis', 'threats'] as const;
const written = { text: (text: string) => text, measure: (number: string) => number, threats: runsInWords };

/** Of how many items of each benchmark and framework the design says what, and which it fails, meets and supports. */
export function coverage(report: ReportDocument, room: Room): FileChild[] {
  const { say } = room;
  return [
    words(say('reportCoverage.legend')),
    ...part(room, 'coverage'),
    words(say('reportCoverage.rest')),
    ...silentInWords(report.silent, say).map(words),
    ...coverageLists(report, say).flatMap(({ title, hasBasis, benchmarks }) => [
      heading(title, 2),
      ...longGrid(
        headsIn(say, ...(hasBasis ? withBasis : withoutBasis)),
        benchmarks.flatMap(({ title: name, version, items }) =>
          items.map((item) => [
            titleWithVersion(name, version),
            item.id,
            item.title,
            ...(hasBasis ? [basisInWords(item, say, written)] : []),
            runsInWords(item.threats),
          ]),
        ),
        hasBasis ? [24, 9, 30, 22, 15] : [28, 10, 47, 15],
        room,
      ),
    ]),
  ];
}
