import type { Rectangle } from '../../model/geometry';
import type { Flow } from '../../model/threat-model';
import { textWidth, wrapText } from '../fit-text';
import type { Badge } from '../open-threats';
import type { Crowd } from './crowd';
import { badgeHeight, badgeWidth, drawBadge, drawLines, fade, line, type Part, soft } from './marks';
import { placeLabel, type Setting } from './place-label';
import type { Route } from './route-flows';

const size = 11;
const lineHeight = 13;
/** Widths that a label is tried in, on how many lines. */
const shapes = [
  { width: 150, lines: 1 },
  { width: 110, lines: 2 },
  { width: 78, lines: 3 },
  { width: 150, lines: 2 },
  { width: 130, lines: 3 },
] as const;
/** What it costs a label to cover another, or a line, or to be so near to a line that it seems to be its own. */
const weights = { label: 1200, line: 120, nearLine: 60 } as const;

interface Label extends Setting {
  lines: string[];
}

/** The lines of flows, and their labels and badges where a crowd leaves most room. */
export function drawFlows(
  flows: readonly Flow[],
  routes: ReadonlyMap<string, Route>,
  badges: ReadonlyMap<string, Badge>,
  crowd: Crowd,
): { lines: Part[]; labels: Part[] } {
  const drawn = flows.flatMap((flow) => {
    const route = routes.get(flow.id);
    return route ? [{ flow, route }] : [];
  });
  // Curves are for pictures with so much in them that no label finds a place free of them.
  for (const { route } of drawn.filter((one) => !one.route.isCurve)) {
    for (const piece of piecesOf(route, 1)) crowd.add(piece, weights.line, route.id);
    for (const piece of piecesOf(route, 8)) crowd.add(piece, weights.nearLine, route.id);
  }
  const lines = drawn.map(({ flow, route }) => ({
    area: around(route),
    svg: `<path d="${route.path}" fill="none" stroke="${line}" stroke-width="1.5"${fade(flow)}/>`,
  }));
  const labels = drawn.flatMap(({ flow, route }) => {
    const badge = badges.get(flow.id);
    const settings = settingsOf(flow.name, badge);
    const found = route.isCurve
      ? placeLabel(route.points.slice(5, 8), settings.slice(0, 1), crowd, flow.id)
      : placeLabel(route.points, settings, crowd, flow.id);
    if (!found) return [];
    const { setting } = found;
    const [x, y] = [Math.round(found.x), Math.round(found.y)];
    const area: Rectangle = { x, y, width: setting.width, height: setting.height };
    crowd.add(area, weights.label);
    return [{ area, svg: drawLabel(flow, setting, badge, area) }];
  });
  return { lines, labels };
}

function settingsOf(name: string, badge: Badge | undefined): Label[] {
  const ofBadge = badge === undefined ? 0 : badgeWidth(badge) + (name === '' ? 0 : 4);
  if (name === '') return badge ? [{ lines: [], width: ofBadge, height: badgeHeight, cost: 0 }] : [];
  const whole = name.replace(/\s+/g, ' ').trim();
  const settings = shapes.map(({ width, lines }, index) => {
    const wrapped = wrapText(name, width, size, lines);
    const isCut = wrapped.join('').replace(/ /g, '') !== whole.replace(/ /g, '');
    const widest = Math.max(...wrapped.map((one) => textWidth(one, size)));
    return {
      lines: wrapped,
      width: Math.ceil(widest + 8 + ofBadge),
      height: Math.max(wrapped.length * lineHeight + 4, badge ? badgeHeight : 0),
      cost: index * 8 + (isCut ? 90 : 0),
    };
  });
  return settings;
}

function drawLabel(
  flow: Flow,
  { lines }: Label,
  badge: Badge | undefined,
  { x, y, width, height }: Rectangle,
): string {
  const ofBadge = badgeWidth(badge);
  const textArea = lines.length === 0 ? 0 : width - ofBadge - (badge ? 4 : 0);
  const base = y + (height - lines.length * lineHeight) / 2 + 10;
  const halo =
    textArea === 0
      ? ''
      : `<rect x="${x}" y="${y}" width="${textArea}" height="${height}" rx="4" fill="#ffffff" fill-opacity="0.9"/>`;
  return `<g${fade(flow)}>${halo}${drawLines(lines, x + textArea / 2, base, { size, height: lineHeight, style: `fill="${soft}" text-anchor="middle"` })}${drawBadge(x + width - ofBadge, y + (height - badgeHeight) / 2, badge)}</g>`;
}

/** The straight pieces of a line as areas, so far to either side. */
function piecesOf({ points }: Route, side: number): Rectangle[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return {
      x: Math.min(start.x, end.x) - side,
      y: Math.min(start.y, end.y) - side,
      width: Math.abs(end.x - start.x) + 2 * side,
      height: Math.abs(end.y - start.y) + 2 * side,
    };
  });
}

/** The area of a line with its arrow. */
function around({ points }: Route): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 6, Math.min(...ys) - 6];
  return { x: left, y: top, width: Math.max(...xs) + 6 - left, height: Math.max(...ys) + 6 - top };
}
