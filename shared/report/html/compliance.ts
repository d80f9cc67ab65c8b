import { itemsApartInWords, servesInWords } from '../compliance-words';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import type { CoverageItem, ReportCoverage } from '../report-coverage';
import { evidenceInWords } from '../report-evidence';
import type { HtmlParts } from './html-section';
import type { Links } from './links';
import { table } from './table';

/** The frameworks that somebody chose, item by item: what the design says, and which measures serve it by which crosswalk. */
export const compliance = ({ coverage }: ReportDocument, { links }: HtmlParts): string =>
  coverage.map((one) => framework(one, links)).join('\n');

function framework(one: ReportCoverage, links: Links): string {
  return `<h3>${text(`${one.title} ${one.version}`)}</h3>
${table(
  'Items of which the design says something',
  ['Item', 'State', 'Measures, and how each serves the item', 'Threats and evidence'],
  one.items.map((item) => [
    `<strong>${text(item.id)}</strong> ${text(item.title)}`,
    item.state,
    measures(item, links),
    `${links.toAll(item.threats)}<br><span class="quiet">${text(evidenceInWords(item.evidence))}</span>`,
  ]),
  [28, 11, 43, 18],
)}
<p class="quiet">${text(itemsApartInWords(one))}</p>`;
}

const measures = ({ measures: all }: CoverageItem, links: Links): string =>
  all.length === 0
    ? '<span class="quiet">no measure of this report; facts decide</span>'
    : `<ul class="plain">${all.map((one) => `<li>${links.to(one.number)} ${text(one.title)} <span class="quiet">${text(servesInWords(one))}</span></li>`).join('')}</ul>`;
