import type { ReportDocument } from '../document/document';
import type { ReportSubject } from '../document/report-subject';
import { escapeText as text } from '../text/escape';
import type { HtmlParts } from './html-section';

type Facts = ReportSubject['facts'];

/** Who says every fact of a report; undefined where several do, and each says who. */
export function onlySource({ subjects }: Pick<ReportDocument, 'subjects'>): string | undefined {
  const sources = new Set(subjects.flatMap(({ facts }) => facts.map(({ who }) => who)));
  const [only] = sources;
  return sources.size === 1 ? only : undefined;
}

/**
 * What is known of a subject. One who says all of it is named once.
 * @param everybody who says all facts of the report, and is named above them
 * @param mark what stands behind a fact whose source gives a reason
 */
export function factList(
  facts: Facts,
  { say }: Pick<HtmlParts, 'say'>,
  everybody: string | undefined,
  mark: (note: string | undefined) => string = () => '',
): string {
  if (facts.length === 0) return `<span class="quiet">${say('reportInventory.nothingKnown')}</span>`;
  const sources = new Set(facts.map(({ who }) => who));
  const isOne = sources.size === 1 && facts.length > 1;
  const whose = (who: string) =>
    everybody === undefined && !isOne ? text(say('reportInventory.who', { who })) : '';
  const items = facts.map(({ title, value, who, note }) => {
    const source = `${whose(who)}${mark(note)}`;
    return `<li>${text(title)}: <strong>${text(value)}</strong>${source === '' ? '' : ` <span class="quiet">${source}</span>`}</li>`;
  });
  const all =
    isOne && everybody === undefined
      ? `<span class="quiet">${text(say('reportInventory.sourceOfAll', { who: [...sources][0] ?? '' }))}</span>`
      : '';
  return `<ul class="facts">${items.join('')}</ul>${all}`;
}
