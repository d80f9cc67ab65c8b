import type { SectionId } from '../choice/sections';
import { hasSection } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { measureNumbers } from '../document/report-mitigations';
import { escapeText as text } from '../text/escape';
import { runsInWords } from '../words/number-runs';

/** Links within a page. What it doesn't hold is named without one, so that no link leads nowhere. */
export interface Links {
  /** The number of a threat or measure. */
  to(number: string): string;
  /** Numbers in their order, those that follow each other as a run. */
  toAll(numbers: readonly string[]): string;
  /** The number of a measure before its title; empty where it has none. */
  toMeasure(id: string): string;
  /** The number of a measure; empty where it has none. */
  numberOf(id: string): string;
  toCatalogue(name: string): string;
  /** One line for each catalogue, with the numbers of its controls. */
  toCatalogues(controls: readonly { catalogue: string; id: string }[]): string;
  /** What a catalogue's list of controls is found by. */
  anchorOf(catalogue: string): string;
}

/** Lines break between ids, never within one (AU-12, SC-7(5)); one with more letters than this might not fit. */
const longestWhole = 24;

/** The links of a report's page. */
export function linksOf(report: ReportDocument): Links {
  const listed = <T>(section: SectionId, things: readonly T[]) => (hasSection(report, section) ? things : []);
  const targets = new Set(
    [...listed('threats', report.threats), ...listed('mitigations', report.mitigations)].map(
      ({ number }) => number,
    ),
  );
  const numberOf = measureNumbers(report);
  const catalogues = [...new Set(listed('traceability', report.controls).map(({ catalogue }) => catalogue))];
  const linked = (anchor: string, words: string, isThere: boolean) =>
    isThere ? `<a href="#${anchor}">${words}</a>` : words;
  const to = (number: string) => linked(number, text(number), targets.has(number));
  const anchorOf = (catalogue: string) => `C-${catalogues.indexOf(catalogue) + 1}`;
  const toCatalogue = (name: string) =>
    linked(anchorOf(name), `<code>${text(name)}</code>`, catalogues.includes(name));
  return {
    to,
    toAll: (numbers) => runsInWords(numbers, to),
    toMeasure: (id) => {
      const number = numberOf(id);
      return number === '' ? '' : `${to(number)} `;
    },
    numberOf,
    toCatalogue,
    toCatalogues: (controls) =>
      [...new Set(controls.map(({ catalogue }) => catalogue))]
        .map((name) => {
          const ids = controls.filter(({ catalogue }) => catalogue === name).map(({ id }) => text(id));
          const isLong = ids.some((id) => id.length > longestWhole);
          return `<li${isLong ? ' class="long"' : ''}>${toCatalogue(name)} ${ids.join(', <wbr>')}</li>`;
        })
        .join(''),
    anchorOf,
  };
}
