import type { Knowledge } from '../../knowledge/knowledge';
import type { Rectangle } from '../../model/geometry';
import type { Boundary } from '../../model/threat-model';
import { textWidth, wrapText } from '../fit-text';
import type { Badge } from '../open-threats';
import {
  badgeHeight,
  badgeWidth,
  boundaryColour,
  drawBadge,
  drawGlyph,
  drawLines,
  fade,
  ink,
  type Part,
  soft,
} from './marks';

/** A boundary: its wall beneath everything, its title above the flows, and the area that the title takes. */
export interface DrawnBoundary {
  wall: Part;
  title: Part;
  badge: Rectangle | null;
}

export function drawBoundary(
  boundary: Boundary,
  box: Rectangle,
  knowledge: Knowledge,
  badge: Badge | undefined,
): DrawnBoundary {
  const { x, y, width, height } = box;
  const kind = knowledge.boundaries.get(boundary.kind);
  const kindTitle = kind?.title ?? boundary.kind;
  const ofBadge = badgeWidth(badge);
  const room = Math.max(40, width - 34 - 16 - ofBadge);
  const lines = wrapText(boundary.name || kindTitle, room, 13, 2);
  const titleWidth = Math.max(0, ...lines.map((one) => textWidth(one, 13)));
  const isKindShown =
    lines.length === 1 && kindTitle !== lines[0] && titleWidth + 10 + textWidth(kindTitle, 11) <= room;
  const kindWidth = isKindShown ? textWidth(kindTitle, 11) + 10 : 0;
  const badgeArea = badge && {
    x: x + width - 10 - ofBadge,
    y: y + 9,
    width: ofBadge,
    height: badgeHeight,
  };
  return {
    wall: {
      area: box,
      svg: `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${boundaryColour}" fill-opacity="0.035" stroke="${boundaryColour}" stroke-width="1.5" stroke-dasharray="7 4"${fade(boundary)}/>`,
    },
    title: {
      area: { x: x + 8, y: y + 6, width: 30 + titleWidth + kindWidth, height: 12 + 15 * lines.length },
      svg: `<g${fade(boundary)}>${drawGlyph(knowledge, kind?.glyph, x + 12, y + 10, 16)}${drawLines(lines, x + 34, y + 23, { size: 13, height: 15, style: `font-weight="600" fill="${ink}"` })}${isKindShown ? drawLines([kindTitle], x + 42 + titleWidth, y + 23, { size: 11, height: 13, style: `fill="${soft}"` }) : ''}${badgeArea ? drawBadge(badgeArea.x, badgeArea.y, badge) : ''}</g>`,
    },
    badge: badgeArea ?? null,
  };
}
