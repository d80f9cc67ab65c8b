import type { FileChild } from 'docx';
import type { ReportDocument } from '../document/document';
import { evidenceInWords } from '../document/report-evidence';
import { itemsApartInWords, servesInWords, titleWithVersion } from '../words/compliance-words';
import { basisInWords } from '../words/coverage-lists';
import { runsInWords } from '../words/number-runs';
import { headsIn } from '../words/wording';
import { longGrid } from './long-grid';
import type { Room } from './room';
import { heading, words } from './texts';

const written = { text: (text: string) => text, measure: (number: string) => number, threats: runsInWords };

/** The frameworks that somebody chose, item by item. */
export const compliance = ({ coverage }: ReportDocument, room: Room): FileChild[] => {
  const { say } = room;
  return coverage.flatMap((one) => [
    heading(titleWithVersion(one.title, one.version), 2),
    ...longGrid(
      headsIn(say, 'item', 'title', 'state', 'basis', 'measuresServing', 'threats', 'evidence'),
      one.items.map((item) => [
        item.id,
        item.title,
        say(`coverage.${item.state}`),
        basisInWords(item, say, written),
        item.measures
          .map((measure) => `${measure.number} ${measure.title} (${servesInWords(measure, say)})`)
          .join('\n'),
        runsInWords(item.threats),
        evidenceInWords(item.evidence, say),
      ]),
      [8, 18, 9, 17, 29, 9, 10],
      room,
    ),
    words(itemsApartInWords(one, say)),
  ]);
};
