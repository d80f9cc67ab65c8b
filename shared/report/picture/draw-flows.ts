import type { Rectangle } from '../../model/geometry';
import type { Flow } from '../../model/threat-model';
import { textWidth, wrapText } from '../fit-text';
import type { Badge } from '../open-threats';
import { badgeHeight, badgeWidth, drawBadge, drawLines, fade, line, type Part, soft } from './marks';
import type { Setting } from './place-label';
import { placeLabels } from './place-labels';
import type { Route } from './route-flows';
import type { Scene } from './scene';

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
interface Label extends Setting {
  lines: string[];
}

/** The lines of flows, and their labels and badges where there is most room. */
export function drawFlows(
  flows: readonly Flow[],
  routes: ReadonlyMap<string, Route>,
  badges: ReadonlyMap<string, Badge>,
  scene: Scene,
): { lines: Part[]; labels: Part[] } {
  const drawn = flows.flatMap((flow) => {
    const route = routes.get(flow.id);
    return route ? [{ flow, route }] : [];
  });
  const lines = drawn.map(({ flow, route }) => ({
    area: around(route),
    svg: `<path d="${route.path}" fill="none" stroke="${line}" stroke-width="1.5"${fade(flow)}/>`,
  }));
  const wanted = drawn.map(({ flow }) => ({
    id: flow.id,
    settings: settingsOf(flow.name, badges.get(flow.id)),
  }));
  const spots = placeLabels(wanted, routes, scene);
  const labels = drawn.flatMap(({ flow }) => {
    const spot = spots.get(flow.id);
    if (!spot) return [];
    const { setting } = spot;
    const area: Rectangle = {
      x: Math.round(spot.x),
      y: Math.round(spot.y),
      width: setting.width,
      height: setting.height,
    };
    return [{ area, svg: drawLabel(flow, setting, badges.get(flow.id), area) }];
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

/** The area of a line with its arrow. */
function around({ points }: Route): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 6, Math.min(...ys) - 6];
  return { x: left, y: top, width: Math.max(...xs) + 6 - left, height: Math.max(...ys) + 6 - top };
}
