import type { ReportDocument } from '../document/document';
import { evidenceInWords } from '../document/report-evidence';
import { itemsApartInWords, servesInWords, titleWithVersion } from '../words/compliance-words';
import { basisInWords } from '../words/coverage-lists';
import { runsInWords } from '../words/number-runs';
import { headsIn, sayOf } from '../words/wording';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

const written = { text: md, measure: (number: string) => number, threats: runsInWords };

/** The frameworks that somebody chose, item by item. */
export function compliance(report: ReportDocument): string {
  const say = sayOf(report);
  return report.coverage
    .flatMap((one) => [
      `### ${md(titleWithVersion(one.title, one.version))}`,
      table(
        headsIn(say, 'item', 'title', 'state', 'basis', 'measuresServing', 'threats', 'evidence'),
        one.items.map((item) => [
          code(item.id),
          md(item.title),
          say(`coverage.${item.state}`),
          basisInWords(item, say, written),
          item.measures
            .map((measure) => `${measure.number} ${md(measure.title)} (${md(servesInWords(measure, say))})`)
            .join('; '),
          item.threats.join(', '),
          md(evidenceInWords(item.evidence, say)),
        ]),
      ),
      md(itemsApartInWords(one, say)),
    ])
    .join('\n\n');
}
