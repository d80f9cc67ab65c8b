import { itemsApartInWords, servesInWords } from '../compliance-words';
import type { ReportDocument } from '../document';
import { evidenceInWords } from '../report-evidence';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

/** The frameworks that somebody chose, item by item. */
export const compliance = ({ coverage }: ReportDocument): string =>
  coverage
    .flatMap((one) => [
      `### ${md(`${one.title} ${one.version}`)}`,
      table(
        ['Item', 'Title', 'State', 'Measures, and how each serves the item', 'Threats', 'Evidence'],
        one.items.map((item) => [
          code(item.id),
          md(item.title),
          item.state,
          item.measures
            .map((measure) => `${measure.number} ${md(measure.title)} (${md(servesInWords(measure))})`)
            .join('; '),
          item.threats.join(', '),
          md(evidenceInWords(item.evidence)),
        ]),
      ),
      md(itemsApartInWords(one)),
    ])
    .join('\n\n');
