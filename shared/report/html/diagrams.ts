import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { badgeLegend } from '../picture/marks';
import type { HtmlParts } from './html-section';

/** Every diagram with its legend; a large one whole on a screen, and in parts on paper. */
export function diagrams({ diagrams: all }: ReportDocument, { pictures }: HtmlParts): string {
  return all
    .flatMap(({ id, name }) => {
      const shown = pictures[id] ?? [];
      return shown.map(({ svg, shape, part, width, hasBadges }) => {
        const about = part === 0 ? '' : `, part ${part} of ${shown.length - 1}`;
        return `<figure class="${shape}${part === 0 ? '' : ' part'}" aria-label="${text(name)}${about}"><div class="picture" role="group" aria-label="${text(name)}${about}" tabindex="0" style="--width:${width}px">${svg}</div><figcaption>${text(name)}${about}${hasBadges ? ` · ${badgeLegend}` : ''}</figcaption></figure>`;
      });
    })
    .join('\n');
}
