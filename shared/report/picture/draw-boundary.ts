import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { Rectangle } from '../../model/geometry';
import type { Boundary } from '../../model/threat-model';
import { escapeText } from '../text/escape';
import { narrower, textWidth } from '../text/fit-text';
import {
  badgeHeight,
  badgeWidth,
  boundaryColour,
  boundaryLine,
  drawBadge,
  drawGlyph,
  drawLines,
  fade,
  ink,
  type Part,
  soft,
} from './marks';
import type { Badge } from './open-threats';
import { titleLines } from './scene-of';

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
  say: Speaker,
): DrawnBoundary {
  const { x, y, width, height } = box;
  const kind = knowledge.boundaries.get(boundary.kind);
  const kindTitle = kind?.title ?? boundary.kind;
  const ofBadge = badgeWidth(badge);
  const room = Math.max(40, width - 34 - 16 - ofBadge);
  const lines = titleLines(boundary.name || kindTitle, box);
  const titleWidth = narrower * Math.max(0, ...lines.map((one) => textWidth(one, 13)));
  const isKindShown =
    lines.length === 1 &&
    kindTitle !== lines[0] &&
    titleWidth + 8 + narrower * textWidth(kindTitle, 11) <= room;
  const kindWidth = isKindShown ? narrower * textWidth(kindTitle, 11) + 8 : 0;
  const badgeArea = badge && {
    x: x + 40 + titleWidth + kindWidth,
    y: y + 8,
    width: ofBadge,
    height: badgeHeight,
  };
  // The kind begins where the name ends, however wide its letters are.
  const words = isKindShown
    ? `<text x="${x + 34}" y="${y + 23}" font-size="13" font-weight="600" fill="${ink}">${escapeText(lines.join(''))}<tspan dx="7" font-size="11" font-weight="400" fill="${soft}">${escapeText(kindTitle)}</tspan></text>`
    : drawLines(lines, x + 34, y + (lines.length > 1 ? 18 : 23), {
        size: 13,
        height: 15,
        style: `font-weight="600" fill="${ink}"`,
      });
  return {
    wall: {
      area: box,
      svg: `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${boundaryColour}" fill-opacity="0.05" stroke="${boundaryLine}" stroke-width="2" stroke-dasharray="6 4"${fade(boundary)}/>`,
    },
    title: {
      area: {
        x: x + 8,
        y: y + 6,
        width: 32 + titleWidth + kindWidth + ofBadge,
        height: lines.length > 1 ? 34 : 26,
      },
      svg: `<g${fade(boundary)}>${drawGlyph(knowledge, kind?.glyph, x + 12, y + 11, 16, boundaryColour)}${words}${badgeArea ? drawBadge(badgeArea.x, badgeArea.y, badge, say) : ''}</g>`,
    },
    badge: badgeArea ?? null,
  };
}
