import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { evidenceInWords } from '../report-evidence';
import type { HtmlParts } from './html-section';
import type { Links } from './links';
import { none, table } from './table';

/** From each threat over its measures and their controls to evidence, and back by benchmark. */
export function traceability(report: ReportDocument, { links }: HtmlParts): string {
  if (report.traceability.length === 0) return none('None.');
  return `<h3>From threats to evidence</h3>
${forward(report, links)}
<h3>By benchmark, from controls to threats</h3>
<p class="quiet">Each control with what the design says of it and its evidence; the measures that it verifies → the threats that those answer.</p>
<div class="trace">${inverse(report, links)}</div>`;
}

function forward({ traceability: all, controls }: ReportDocument, links: Links): string {
  const evidence = new Map(controls.map((one) => [`${one.catalogue}:${one.id}`, one.evidence]));
  return table(
    'Each measure of each threat, the controls that verify it, and what proves that they are met',
    ['Threat', 'Measure', 'Controls', 'Evidence'],
    all.map(({ threat, title, number, mitigation, status, controls: refs }) => [
      `${links.to(threat)} ${text(title)}`,
      `${links.to(number)} ${text(mitigation)} <span class="quiet">${status}</span>`,
      refs.length === 0
        ? '<span class="quiet">no control verifies it</span>'
        : `<ul class="plain running">${links.toCatalogues(refs.map(splitRef))}</ul>`,
      text(evidenceInWords([...new Set(refs.flatMap((ref) => evidence.get(ref) ?? []))])),
    ]),
    [24, 24, 40, 12],
  );
}

function inverse({ controls }: ReportDocument, links: Links): string {
  const names = [...new Set(controls.map(({ catalogue }) => catalogue))];
  return names
    .map((name) => {
      const items = controls
        .filter(({ catalogue }) => catalogue === name)
        .map(
          ({ id, title, state, evidence, mitigations, threats }) =>
            `<li><strong>${text(id)}</strong> ${text(title)} <span class="quiet">${state}; ${text(evidenceInWords(evidence))}; ${links.toAll(mitigations)} → ${links.toAll(threats)}</span></li>`,
        );
      return `<h4 id="${links.anchorOf(name)}"><code>${text(name)}</code></h4><ul class="plain">${items.join('')}</ul>`;
    })
    .join('\n');
}

/** `catalogue@edition:id` in its two parts. */
const splitRef = (ref: string) => {
  const colon = ref.indexOf(':');
  return { catalogue: ref.slice(0, colon), id: ref.slice(colon + 1) };
};
