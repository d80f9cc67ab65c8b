import type { Knowledge } from '../../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../../language/speak';
import type { Rectangle } from '../../model/geometry';
import type { Boundary } from '../../model/threat-model';
import { narrower, textWidth, wrapText } from '../text/fit-text';
import {
  boundaryColour,
  boundaryLine,
  cornerBadge,
  drawBadge,
  drawGlyph,
  drawLines,
  fade,
  ink,
  type Part,
  paper,
  soft,
} from './marks';
import type { Badge } from './open-threats';

/** A boundary as one box, on another that is hinted at: its name, and how many elements are inside. */
export function drawCollapsed(
  boundary: Boundary,
  elements: number,
  box: Rectangle,
  knowledge: Knowledge,
  badge: Badge | undefined,
  say: Speaker = sayEnglish,
): Part & { badge: Rectangle | null } {
  const { x, y, width, height } = box;
  const kind = knowledge.boundaries.get(boundary.kind);
  const title = kind?.title ?? boundary.kind;
  const room = (width - 54) / narrower;
  const name = wrapText(boundary.name || title, room, 13, 2);
  const inside = insideLines(boundary, title, elements, room, say);
  const first = y + height / 2 + 12 - (name.length * 15 + inside.length * 13) / 2;
  const badgeArea = badge && cornerBadge(box, badge);
  const outline = `width="${width}" height="${height}" rx="10" fill="${paper}" stroke="${boundaryLine}" stroke-width="2"`;
  const words = `${drawLines(name, x + 44, first, { size: 13, height: 15, style: `font-weight="600" fill="${ink}"` })}${drawLines(inside, x + 44, first + name.length * 15, { size: 11, height: 13, style: `fill="${soft}"` })}`;
  return {
    area: { x, y: y - 10, width: width + 8, height: height + 14 },
    svg: `<g${fade(boundary)}><rect x="${x + 4}" y="${y + 4}" ${outline}/><rect x="${x}" y="${y}" ${outline} stroke-dasharray="6 4"/>
${drawGlyph(knowledge, kind?.glyph, x + 14, y + height / 2 - 10, 20, boundaryColour)}${words}${badgeArea ? drawBadge(badgeArea.x, badgeArea.y, badge, say) : ''}</g>`,
    badge: badgeArea ?? null,
  };
}

/** Regular letters are narrower than the semibold ones that widths are known of; digits and commas are not. */
const size = 11;

/**
 * What stands under a collapsed boundary's name: its kind and how many elements are inside, on two lines where the
 * name takes one. Where both have no room the glyph tells the kind.
 */
export function insideLines(
  { name }: Pick<Boundary, 'name'>,
  title: string,
  elements: number,
  room: number,
  say: Speaker,
): string[] {
  const count = say('counted.element', { count: elements });
  const both = `${title}, ${count}`;
  if (name === '' || name === title) return [count];
  if (textWidth(both, size) <= room) return [both];
  return textWidth(name, 13) <= room ? [...wrapText(title, room, size, 1), count] : [count];
}
