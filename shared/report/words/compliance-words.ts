import type { Speaker } from '../../language/speak';
import type { ReportCoverage, ServingMeasure } from '../document/report-coverage';

/** How a measure serves an item: `supports: technical vulnerability management (NIST OLIR crosswalk …)`. */
export function servesInWords({ relationship, rationale, through }: ServingMeasure, say: Speaker): string {
  const how = say(`reportCoverage.${relationship}`);
  const serves = rationale === '' ? how : say('reportCoverage.serves', { relationship: how, rationale });
  return through === '' ? serves : say('reportCoverage.through', { serves, source: through });
}

/** Of how many items a list says nothing, and why. */
export function itemsApartInWords({ counts, items }: ReportCoverage, say: Speaker): string {
  return say('reportCoverage.itemsApart', {
    shown: items.length,
    all: Object.values(counts).reduce((sum, count) => sum + count, 0),
    notInPlay: counts['not in play'],
    notLinked: counts['not linked'],
  });
}

/** A benchmark's name with its version, where the name doesn't say it: `OWASP Kubernetes Top Ten 2022`. Both in the way of a format. */
export const titleWithVersion = (
  title: string,
  version: string,
  written: (text: string, what: 'title' | 'version') => string = (text) => text,
): string => {
  const beside = versionBeside(title, version);
  return beside === '' ? written(title, 'title') : `${written(title, 'title')} ${written(beside, 'version')}`;
};

/** What a version says that the title doesn't; empty: nothing. */
function versionBeside(title: string, version: string): string {
  const [, edition] = /(\d{4})$/.exec(title) ?? [];
  return edition !== undefined && version.split(/\W+/).includes(edition) ? '' : version;
}
