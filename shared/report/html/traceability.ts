import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import type { HtmlParts } from './html-section';
import { none } from './table';

/** Every control once, with the measures that it verifies and the threats that those answer. */
export function traceability({ controls }: ReportDocument, { links }: HtmlParts): string {
  if (controls.length === 0) return none('None.');
  const names = [...new Set(controls.map(({ catalogue }) => catalogue))];
  const lists = names.map((name) => {
    const items = controls
      .filter(({ catalogue }) => catalogue === name)
      .map(
        ({ id, title, mitigations, threats }) =>
          `<li><strong>${text(id)}</strong> ${text(title)} <span class="quiet">${links.toAll(mitigations)} → ${links.toAll(threats)}</span></li>`,
      );
    return `<h3 id="${links.anchorOf(name)}"><code>${text(name)}</code></h3><ul class="plain">${items.join('')}</ul>`;
  });
  return `<p class="quiet">Each control, the measures that it verifies → the threats that those answer. Threats and measures name their controls as well.</p>
<div class="trace">${lists.join('\n')}</div>`;
}
