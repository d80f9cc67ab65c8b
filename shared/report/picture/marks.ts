import type { RiskLevel } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Rectangle } from '../../model/geometry';
import { escapeText } from '../escape';
import { textWidth } from '../fit-text';
import type { Badge } from '../open-threats';

/** Colours of a picture that is printed on white. */
export const ink = '#16263a';
export const soft = '#5a6b7f';
export const line = '#7d8da0';
export const boundaryColour = '#2b5c8a';
const riskColours: Record<RiskLevel, string> = {
  critical: '#8f1239',
  high: '#b3390b',
  medium: '#7a5b00',
  low: '#2f6b46',
};

/** Something drawn, and the area that it takes. */
export interface Part {
  area: Rectangle;
  svg: string;
}

export const badgeHeight = 18;
const badgeText = ({ count, highest }: Badge) => `${highest.charAt(0).toUpperCase()} ${count}`;
export const badgeWidth = (badge: Badge | undefined): number =>
  badge === undefined ? 0 : Math.round(textWidth(badgeText(badge), 11) + 12);

/** What badges mean, on one line. */
export const badgeLegend =
  'Badges: the number of open threats, after the highest risk among them: C critical, H high, M medium, L low';

/** How many threats are open and how high the highest is, with its upper left corner here. */
export function drawBadge(x: number, y: number, badge: Badge | undefined): string {
  if (badge === undefined) return '';
  const width = badgeWidth(badge);
  const { count, highest } = badge;
  return `<g><title>${count} open ${count === 1 ? 'threat' : 'threats'}, highest ${highest}</title><rect x="${x}" y="${y}" width="${width}" height="${badgeHeight}" rx="9" fill="${riskColours[highest]}"/><text x="${x + width / 2}" y="${y + 13}" font-size="11" font-weight="600" fill="#ffffff" text-anchor="middle">${badgeText(badge)}</text></g>`;
}

export function drawGlyph(
  knowledge: Knowledge,
  glyph: string | undefined,
  x: number,
  y: number,
  size: number,
): string {
  const path = glyph === undefined ? undefined : knowledge.glyphs.get(glyph);
  if (path === undefined) return '';
  return `<path d="${path}" transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke="${soft}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Lines of text one below the other; `y` is the base of the first. */
export function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  { size, height, style }: { size: number; height: number; style: string },
): string {
  return lines
    .map(
      (text, index) =>
        `<text x="${x}" y="${y + index * height}" font-size="${size}" ${style}>${escapeText(text)}</text>`,
    )
    .join('');
}

/** What is out of scope stands back. */
export const fade = (one: { outOfScope?: unknown }) =>
  one.outOfScope === undefined ? '' : ' opacity="0.45"';
