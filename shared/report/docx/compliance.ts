import type { Paragraph, Table } from 'docx';
import { itemsApartInWords, servesInWords } from '../compliance-words';
import type { ReportDocument } from '../document';
import { runsInWords } from '../number-runs';
import { evidenceInWords } from '../report-evidence';
import { grid } from './grid';
import type { Room } from './room';
import { heading, words } from './texts';

/** The frameworks that somebody chose, item by item. */
export const compliance = ({ coverage }: ReportDocument, { width }: Room): (Paragraph | Table)[] =>
  coverage.flatMap((one) => [
    heading(`${one.title} ${one.version}`, 2),
    grid(
      ['Item', 'Title', 'State', 'Measures, and how each serves the item', 'Threats', 'Evidence'],
      one.items.map((item) => [
        item.id,
        item.title,
        item.state,
        item.measures
          .map((measure) => `${measure.number} ${measure.title} (${servesInWords(measure)})`)
          .join('\n'),
        runsInWords(item.threats),
        evidenceInWords(item.evidence),
      ]),
      [9, 22, 9, 38, 11, 11],
      width,
    ),
    words(itemsApartInWords(one)),
  ]);
