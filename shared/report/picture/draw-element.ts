import type { Knowledge } from '../../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../../language/speak';
import type { Rectangle } from '../../model/geometry';
import type { Element } from '../../model/threat-model';
import { narrower, wrapText } from '../text/fit-text';
import { kindLines } from './kind-lines';
import { cornerBadge, drawBadge, drawGlyph, drawLines, fade, ink, type Part, paper, soft } from './marks';
import type { Badge } from './open-threats';

/** An element in the shape of its kind, with its name on up to two lines, and the area of its badge. */
export function drawElement(
  element: Element,
  box: Rectangle,
  knowledge: Knowledge,
  badge: Badge | undefined,
  say: Speaker = sayEnglish,
): Part & { badge: Rectangle | null } {
  const { x, y, width, height } = box;
  const stencil = knowledge.stencils.get(element.stencil);
  const title = stencil?.title ?? element.stencil;
  const room = (width - 58) / narrower;
  const kinds = kindLines(element, title, box, say);
  const names = wrapText(element.name || title, room, 13, height < 56 ? 1 : 2);
  const first = y + height / 2 - (names.length * 16 + kinds.length * 14) / 2 + 12;
  const badgeArea = badge && cornerBadge(box, badge);
  return {
    area: { x, y: y - 10, width: width + 8, height: height + 10 },
    svg: `<g${fade(element)}>${drawShape(element.kind, box)}
${drawGlyph(knowledge, stencil?.glyph, x + 13.5, y + height / 2 - 12, 24)}${drawLines(names, x + 47.5, first, { size: 13, height: 16, style: `font-weight="600" fill="${ink}"` })}${drawLines(kinds, x + 47.5, first + names.length * 16, { size: 11, height: 14, style: `fill="${soft}"` })}${badgeArea ? drawBadge(badgeArea.x, badgeArea.y, badge, say) : ''}</g>`,
    badge: badgeArea ?? null,
  };
}

/** Rectangle for an external entity, rounded for a process, two lines for a store. */
function drawShape(kind: Element['kind'], { x, y, width, height }: Rectangle): string {
  const fill = `fill="${paper}"`;
  const stroke = `stroke="${ink}" stroke-width="1.5"`;
  if (kind === 'external entity') {
    const [across, down] = [Math.max(0, width - 8), Math.max(0, height - 8)];
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill} ${stroke}/><rect x="${x + 4}" y="${y + 4}" width="${across}" height="${down}" fill="none" stroke="${ink}" stroke-width="1"/>`;
  }
  if (kind === 'process')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="18" ${fill} ${stroke}/>`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${fill}/><path d="M${x} ${y}h${width}M${x} ${y + height}h${width}" fill="none" stroke="${ink}" stroke-width="2"/>`;
}
