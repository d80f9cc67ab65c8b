import type { Speaker } from '../../language/speak';
import type { ReportDocument } from '../document/document';
import type { ReportMitigation } from '../document/report-mitigations';
import { escapeText as text } from '../text/escape';
import { alreadyInWords } from '../words/already-in-words';
import { statusGroups } from '../words/status-groups';
import { headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** The measures that answer the threats, with what verifies each and how far it is for whom. */
export function mitigations(report: ReportDocument, { links, say }: HtmlParts): string {
  return table(
    say,
    say('reportMeasures.caption'),
    headsIn(say, 'measure', 'controlsVerifying', 'status', 'threats'),
    report.mitigations.map(({ number, title, how, controls, subjects, threats }) => [
      `<strong id="${number}">${number} ${text(title)}</strong><br>${text(how)}`,
      `<ul class="plain running">${links.toCatalogues(controls.map(splitRef))}</ul>`,
      [statusLines(subjects, say), ...alreadyLines(subjects, say)].join('<br>'),
      links.toAll(threats),
    ]),
    [33, 35, 19, 13],
  );
}

/** `catalogue@edition:id` in its two parts. */
const splitRef = (ref: string) => {
  const colon = ref.indexOf(':');
  return { catalogue: ref.slice(0, colon), id: ref.slice(colon + 1) };
};

/** How many of those with a status are named; every one is at its threat. */
const most = 12;

/** One line for each status, with those that have it. */
const statusLines = (subjects: ReportMitigation['subjects'], say: Speaker): string =>
  statusGroups(subjects, say)
    .map(({ status, names }) => {
      const shown = names.slice(0, names.length <= most + 1 ? names.length : most);
      const more =
        names.length <= most + 1 ? '' : ` ${say('reportMeasures.more', { count: names.length - most })}`;
      return `<strong>${text(status)}</strong>: ${shown.map(mention).join(', ')}${more}`;
    })
    .join('<br>');

/** Of whom facts say that it is done, or part of it, though it isn't in place. */
function alreadyLines(subjects: ReportMitigation['subjects'], say: Speaker): string[] {
  const spokenFor = subjects.filter(({ already }) => already !== undefined);
  const lines = spokenFor
    .slice(0, most)
    .map(({ name, already = [] }) => `${mention(name)}: ${text(alreadyInWords(already, say))}`);
  const more = spokenFor.length - lines.length;
  return [...lines, ...(more > 0 ? [say('reportMeasures.more', { count: more })] : [])].map(
    (line) => `<span class="quiet">${line}</span>`,
  );
}
