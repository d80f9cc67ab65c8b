import type { Knowledge } from '../../knowledge/knowledge';
import type { Rectangle } from '../../model/geometry';
import type { Element } from '../../model/threat-model';
import { textWidth, wrapText } from '../fit-text';
import type { Badge } from '../open-threats';
import {
  badgeHeight,
  badgeWidth,
  drawBadge,
  drawGlyph,
  drawLines,
  fade,
  ink,
  type Part,
  soft,
} from './marks';

/** An element in the shape of its kind, with its name on up to two lines, and the area of its badge. */
export function drawElement(
  element: Element,
  box: Rectangle,
  knowledge: Knowledge,
  badge: Badge | undefined,
): Part & { badge: Rectangle | null } {
  const { x, y, width, height } = box;
  const stencil = knowledge.stencils.get(element.stencil);
  const kind = stencil?.title ?? element.stencil;
  const room = width - 54;
  // Regular letters are narrower than the semibold ones that widths are known of.
  const kinds = wrapText(kind, room, 10.2, textWidth(element.name, 13) > room || height < 56 ? 1 : 2);
  const names = wrapText(element.name || kind, room, 13, height < 56 ? 1 : 2);
  const first = y + height / 2 - (names.length * 15 + kinds.length * 13) / 2 + 12;
  const ofBadge = badgeWidth(badge);
  const badgeArea = badge && { x: x + width + 6 - ofBadge, y: y - 9, width: ofBadge, height: badgeHeight };
  return {
    area: { x, y: y - 9, width: width + 6, height: height + 9 },
    svg: `<g${fade(element)}>${drawShape(element.kind, box)}
${drawGlyph(knowledge, stencil?.glyph, x + 12, y + height / 2 - 11, 22)}${drawLines(names, x + 44, first, { size: 13, height: 15, style: `font-weight="600" fill="${ink}"` })}${drawLines(kinds, x + 44, first + names.length * 15, { size: 11, height: 13, style: `fill="${soft}"` })}${badgeArea ? drawBadge(badgeArea.x, badgeArea.y, badge) : ''}</g>`,
    badge: badgeArea ?? null,
  };
}

/** Rectangle for an external entity, rounded for a process, two lines for a store. */
function drawShape(kind: Element['kind'], { x, y, width, height }: Rectangle): string {
  const fill = 'fill="#ffffff"';
  const stroke = `stroke="${ink}" stroke-width="1.5"`;
  if (kind === 'external entity')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill} ${stroke}/><rect x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${height - 6}" fill="none" stroke="${ink}" stroke-width="0.75"/>`;
  if (kind === 'process')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="18" ${fill} ${stroke}/>`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill}/><path d="M${x} ${y}h${width}M${x} ${y + height}h${width}" fill="none" stroke="${ink}" stroke-width="2"/>`;
}
