import type { ReportDocument } from '../document/document';
import type { CoverageItem, ReportCoverage } from '../document/report-coverage';
import { evidenceInWords } from '../document/report-evidence';
import { escapeText as text } from '../text/escape';
import { itemsApartInWords, servesInWords, titleWithVersion } from '../words/compliance-words';
import { basisInWords } from '../words/coverage-lists';
import { headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { table } from './table';

/** The frameworks that somebody chose, item by item: what the design says, and which measures serve it by which crosswalk. */
export const compliance = ({ coverage }: ReportDocument, parts: HtmlParts): string =>
  coverage.map((one) => framework(one, parts)).join('\n');

function framework(one: ReportCoverage, parts: HtmlParts): string {
  const { links, say } = parts;
  const written = { text, measure: links.to, threats: links.toAll };
  return `<h3>${text(titleWithVersion(one.title, one.version))}</h3>
${table(
  say,
  say('reportCoverage.itemsCaption'),
  headsIn(say, 'item', 'state', 'basis', 'measuresServing', 'threatsAndEvidence'),
  one.items.map((item) => [
    `<strong>${text(item.id)}</strong> ${text(item.title)}`,
    say(`coverage.${item.state}`),
    basisInWords(item, say, written),
    measures(item, parts),
    `${item.threats.length === 0 ? '' : `${links.toAll(item.threats)}<br>`}<span class="quiet">${text(evidenceInWords(item.evidence, say))}</span>`,
  ]),
  [24, 14, 18, 29, 15],
)}
<p class="quiet">${text(itemsApartInWords(one, say))}</p>`;
}

const measures = ({ measures: all }: CoverageItem, { links, say }: HtmlParts): string =>
  all.length === 0
    ? `<span class="quiet">${say('reportCoverage.noMeasure')}</span>`
    : `<ul class="plain">${all.map((one) => `<li>${links.to(one.number)} ${text(one.title)} <span class="quiet">${text(servesInWords(one, say))}</span></li>`).join('')}</ul>`;
