import type { FileChild } from 'docx';
import type { ReportDocument } from '../document/document';
import { evidenceInWords } from '../document/report-evidence';
import { itemsApartInWords, servesInWords, titleWithVersion } from '../words/compliance-words';
import { runsInWords } from '../words/number-runs';
import { headsIn } from '../words/wording';
import { longGrid } from './long-grid';
import type { Room } from './room';
import { heading, words } from './texts';

/** The frameworks that somebody chose, item by item. */
export const compliance = ({ coverage }: ReportDocument, room: Room): FileChild[] => {
  const { say } = room;
  return coverage.flatMap((one) => [
    heading(titleWithVersion(one.title, one.version), 2),
    ...longGrid(
      headsIn(say, 'item', 'title', 'state', 'measuresServing', 'threats', 'evidence'),
      one.items.map((item) => [
        item.id,
        item.title,
        say(`coverage.${item.state}`),
        item.measures
          .map((measure) => `${measure.number} ${measure.title} (${servesInWords(measure, say)})`)
          .join('\n'),
        runsInWords(item.threats),
        evidenceInWords(item.evidence, say),
      ]),
      [9, 22, 9, 38, 11, 11],
      room,
    ),
    words(itemsApartInWords(one, say)),
  ]);
};
