import type { ReportDocument } from '../document/document';
import { escapeText as text } from '../text/escape';
import type { HtmlParts } from './html-section';

/** Every diagram with its legend; a large one whole on a screen, and in parts on paper. */
export function diagrams({ diagrams: all }: ReportDocument, { pictures, say }: HtmlParts): string {
  return all
    .flatMap(({ id, name }) => {
      const shown = pictures[id] ?? [];
      return shown.map(({ svg, shape, part, width, hasBadges }) => {
        const about =
          part === 0 ? text(name) : say('pictures.partOf', { name: text(name), part, of: shown.length - 1 });
        return `<figure class="${shape}${part === 0 ? '' : ' part'}" aria-label="${about}"><div class="picture" role="group" aria-label="${about}" tabindex="0" style="--width:${width}px">${svg}</div><figcaption>${about}${hasBadges ? ` · ${say('pictures.badgeLegend')}` : ''}</figcaption></figure>`;
      });
    })
    .join('\n');
}
