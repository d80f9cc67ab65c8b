import type { ReportCoverage, ServingMeasure } from './report-coverage';

/** How a measure serves an item: `supports: technical vulnerability management (NIST OLIR crosswalk …)`. */
export const servesInWords = ({ relationship, rationale, through }: ServingMeasure): string =>
  `${relationship}${rationale === '' ? '' : `: ${rationale}`}${through === '' ? '' : ` (${through})`}`;

/** Of how many items a list says nothing, and why. */
export function itemsApartInWords({ counts, items }: ReportCoverage): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${items.length} of ${all} items. Of the others, ${counts['not in play']} are not in play: the design raises none of their threats. To ${counts['not linked']} nothing in the knowledge leads: they are to be looked at by other means.`;
}
