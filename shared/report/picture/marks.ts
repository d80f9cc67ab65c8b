import type { RiskLevel } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { Point, Rectangle } from '../../model/geometry';
import { escapeText } from '../text/escape';
import { textWidth } from '../text/fit-text';
import type { Badge } from './open-threats';

/** Colours of a picture that is printed on white: those of the canvas in its light theme. */
export const paper = '#ffffff';
export const ink = '#15253a';
export const soft = '#51627a';
export const line = '#66778b';
export const boundaryColour = '#2b5c8a';
export const boundaryLine = '#5b87ae';
const riskColours: Record<RiskLevel, string> = {
  critical: '#8f1239',
  high: '#a8360a',
  medium: '#6e5200',
  low: '#24633f',
};

/** Something drawn, and the area that it takes. */
export interface Part {
  area: Rectangle;
  svg: string;
}

export const badgeHeight = 20;
const badgeText = ({ count, highest }: Badge) => `${highest.charAt(0).toUpperCase()} ${count}`;
export const badgeWidth = (badge: Badge | undefined): number =>
  badge === undefined ? 0 : Math.round(textWidth(badgeText(badge), 11) + 14);

/** How many threats are open and how high the highest is, with its upper left corner here. */
export function drawBadge(x: number, y: number, badge: Badge | undefined, say: Speaker): string {
  if (badge === undefined) return '';
  const width = badgeWidth(badge);
  const { count, highest } = badge;
  const words = say('pictures.badge', { count, level: say(`status.${highest}`) });
  return `<g><title>${words}</title><rect x="${x + 0.75}" y="${y + 0.75}" width="${width - 1.5}" height="${badgeHeight - 1.5}" rx="9.25" fill="${paper}" stroke="${riskColours[highest]}" stroke-width="1.5"/><text x="${x + width / 2}" y="${y + 14}" font-size="11" font-weight="600" fill="${riskColours[highest]}" text-anchor="middle">${badgeText(badge)}</text></g>`;
}

export function drawGlyph(
  knowledge: Knowledge,
  glyph: string | undefined,
  x: number,
  y: number,
  size: number,
  colour: string = soft,
): string {
  const path = glyph === undefined ? undefined : knowledge.glyphs.get(glyph);
  if (path === undefined) return '';
  return `<path d="${path}" transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;
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
export const fade = (one: { outOfScope?: unknown }) => (one.outOfScope === undefined ? '' : ' opacity="0.5"');

/** That something stays where it is, around its upper left corner. */
export const drawLock = ({ x, y }: Point, say: Speaker): string =>
  `<g class="lock"><title>${say('pictures.locked')}</title><circle cx="${x}" cy="${y}" r="10.5" fill="${paper}" stroke="#7b8a9b"/><path d="M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2zM7 11V7a5 5 0 0 1 10 0v4" transform="translate(${x - 6} ${y - 6}) scale(0.5)" fill="none" stroke="${soft}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></g>`;

/** Where the badge of an element lies: over its upper right corner. */
export const cornerBadge = ({ x, y, width }: Rectangle, badge: Badge): Rectangle => ({
  x: x + width + 8 - badgeWidth(badge),
  y: y - 10,
  width: badgeWidth(badge),
  height: badgeHeight,
});
