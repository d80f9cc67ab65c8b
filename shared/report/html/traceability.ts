import type { ReportDocument } from '../document/document';
import { evidenceInWords } from '../document/report-evidence';
import { escapeText as text } from '../text/escape';
import { statusInWords } from '../words/threat-words';
import { traceGroups } from '../words/trace-groups';
import { headsIn } from '../words/wording';
import { benchmarkList } from './benchmark-list';
import type { HtmlParts } from './html-section';
import { table } from './table';

/** From each threat over its measures and their controls to evidence, and back by benchmark. */
export function traceability(report: ReportDocument, parts: HtmlParts): string {
  const { say } = parts;
  return `<h3>${say('reportMeasures.forward')}</h3>
${forward(report, parts)}
<h3>${say('reportMeasures.inverse')}</h3>
<p class="quiet">${say('reportMeasures.inverseAbout')}</p>
<div class="trace">${inverse(report, parts)}</div>`;
}

function forward(report: ReportDocument, { links, say }: HtmlParts): string {
  return table(
    say,
    say('reportMeasures.forwardCaption'),
    headsIn(say, 'threats', 'measure', 'controls', 'evidence'),
    traceGroups(report).map(({ threats, title, number, mitigation, status, counted, controls, evidence }) => [
      `${links.toAll(threats)} ${text(title)}`,
      `${links.to(number)} ${text(mitigation)} <span class="quiet">${statusInWords(status, counted, say)}</span>`,
      controls.length === 0
        ? `<span class="quiet">${say('reportMeasures.noControl')}</span>`
        : `<ul class="plain running">${links.toCatalogues(controls.map(splitRef))}</ul>`,
      text(evidenceInWords(evidence, say)),
    ]),
    [24, 24, 40, 12],
  );
}

function inverse({ controls, coverage }: ReportDocument, { links, say }: HtmlParts): string {
  const titles = new Map(coverage.map(({ catalogue, title }) => [catalogue, title]));
  const names = [...new Set(controls.map(({ catalogue }) => catalogue))];
  return names
    .map((name) => {
      const items = controls
        .filter(({ catalogue }) => catalogue === name)
        .map(({ id, title, state, evidence, mitigations, threats }) => ({
          id,
          body: `${text(title)} <span class="quiet">${say(`coverage.${state}`)}; ${text(evidenceInWords(evidence, say))}; ${links.toAll(mitigations)} → ${links.toAll(threats)}</span>`,
        }));
      const heading = `<h4 id="${links.anchorOf(name)}">${text(titles.get(name) ?? '')} <code>${text(name)}</code></h4>`;
      return benchmarkList(heading, name, items);
    })
    .join('\n');
}

/** `catalogue@edition:id` in its two parts. */
const splitRef = (ref: string) => {
  const colon = ref.indexOf(':');
  return { catalogue: ref.slice(0, colon), id: ref.slice(colon + 1) };
};
