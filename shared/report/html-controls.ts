import type { ReportDocument } from './document';
import { escapeText as text } from './escape';
import { none } from './html-table';
import type { ReportControl } from './report-controls';

/** The anchor of a catalogue in the report's traceability. */
export type CatalogueLink = (catalogue: string) => string;

/** Anchors of the catalogues that a report's controls are from, numbered in their order. */
export function catalogueLinks(controls: readonly ReportControl[]): CatalogueLink {
  const names = [...new Set(controls.map(({ catalogue }) => catalogue))];
  return (catalogue) => `C-${names.indexOf(catalogue) + 1}`;
}

/** One line for each catalogue, with the numbers of its controls. */
export function catalogueLines(
  controls: readonly { catalogue: string; id: string }[],
  linkOf: CatalogueLink,
): string {
  return [...new Set(controls.map(({ catalogue }) => catalogue))]
    .map((name) => {
      const ids = controls.filter(({ catalogue }) => catalogue === name).map(({ id }) => text(id));
      return `<li><a href="#${linkOf(name)}"><code>${text(name)}</code></a> ${ids.join(', ')}</li>`;
    })
    .join('');
}

/** Every control once, with the measures that it verifies and the threats that those answer. */
export function traceability({ controls }: ReportDocument): string {
  if (controls.length === 0) return none('None.');
  const linkOf = catalogueLinks(controls);
  const names = [...new Set(controls.map(({ catalogue }) => catalogue))];
  const lists = names.map((name) => {
    const items = controls
      .filter(({ catalogue }) => catalogue === name)
      .map(
        ({ id, title, mitigations, threats }) =>
          `<li><strong>${text(id)}</strong> ${text(title)} <span class="quiet">${mitigations.map(text).join(', ')} → ${threats.map(text).join(', ')}</span></li>`,
      );
    return `<h3 id="${linkOf(name)}"><code>${text(name)}</code></h3><ul class="plain">${items.join('')}</ul>`;
  });
  return `<p class="quiet">Each control, the measures that it verifies → the threats that those answer. Threats and measures name their controls as well.</p>
<div class="trace">${lists.join('\n')}</div>`;
}
