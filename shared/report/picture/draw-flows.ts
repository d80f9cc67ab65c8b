import type { Speaker } from '../../language/speak';
import type { Point, Rectangle } from '../../model/geometry';
import type { Flow } from '../../model/threat-model';
import { narrower } from '../text/fit-text';
import { type LabelSetting, labelLetters, labelSettings } from './label-settings';
import { leaderOf } from './leader';
import { badgeHeight, badgeWidth, drawBadge, drawLines, fade, line, type Part, paper, soft } from './marks';
import type { Badge } from './open-threats';
import type { LabelSpot } from './place-label';
import { placeLabels } from './place-labels';
import type { Route } from './route-flows';
import type { Scene } from './scene';

/** The lines of flows, and their labels and badges where there is most room, with what leads from one to the other. */
export function drawFlows(
  flows: readonly Flow[],
  routes: ReadonlyMap<string, Route>,
  badges: ReadonlyMap<string, Badge>,
  scene: Scene,
  say: Speaker,
): { lines: Part[]; leaders: Part[]; labels: Part[] } {
  const drawn = flows.flatMap((flow) => {
    const route = routes.get(flow.id);
    return route ? [{ flow, route }] : [];
  });
  const lines = drawn.map(({ flow, route }) => ({
    area: around(route),
    svg: `<path d="${route.path}" fill="none" stroke="${line}" stroke-width="1.6"${fade(flow)}/>`,
  }));
  const wanted = drawn.map(({ flow }) => ({
    id: flow.id,
    settings: labelSettings(flow.name, badges.has(flow.id)),
  }));
  const spots = placeLabels(wanted, routes, scene);
  const labels = drawn.flatMap(({ flow }) => {
    const spot = spots.get(flow.id);
    if (!spot) return [];
    const { setting } = spot;
    const area: Rectangle = {
      x: tenths(spot.x),
      y: tenths(spot.y),
      width: setting.width,
      height: setting.height,
    };
    return [{ area, svg: drawLabel(flow, spot, badges.get(flow.id), area, say) }];
  });
  const leaders = drawn.flatMap(({ flow, route: { points } }) => {
    const spot = spots.get(flow.id);
    const leader = spot && leaderOf({ ...spot.setting, x: spot.x, y: spot.y }, points);
    return leader ? [drawLeader(flow, leader)] : [];
  });
  return { lines, leaders, labels };
}

/** How much of the room that is left over is before the words. */
const beforeAll = { start: 0, middle: 0.5, end: 1 } as const;

function drawLabel(
  flow: Flow,
  { setting: { lines, words: most }, anchor }: LabelSpot<LabelSetting>,
  badge: Badge | undefined,
  area: Rectangle,
  say: Speaker,
): string {
  const ofBadge = badgeWidth(badge);
  const gap = lines.length > 0 && badge ? 4 : 0;
  const words = lines.length === 0 ? 0 : labelLetters.padding + (most - labelLetters.padding) * narrower;
  const left = area.x + beforeAll[anchor] * (area.width - words - gap - ofBadge);
  const middle = area.y + area.height / 2;
  const { size, height } = labelLetters;
  const tall = lines.length * height + 2;
  const halo =
    lines.length === 0
      ? ''
      : `<rect x="${left}" y="${middle - tall / 2}" width="${words}" height="${tall}" rx="4" fill="${paper}" fill-opacity="0.9"/>`;
  const text = drawLines(lines, left + words / 2, middle - (lines.length * height) / 2 + 11, {
    size,
    height,
    style: `fill="${soft}" text-anchor="middle"`,
  });
  return `<g${fade(flow)}>${halo}${text}${drawBadge(left + words + gap, middle - badgeHeight / 2, badge, say)}</g>`;
}

function drawLeader(flow: Flow, [from, to]: readonly [Point, Point]): Part {
  const svg = `<path d="M${tenths(from.x)},${tenths(from.y)} L${tenths(to.x)},${tenths(to.y)}" fill="none" stroke="${line}" stroke-width="1.2" stroke-dasharray="1 3" stroke-linecap="round"${fade(flow)}/>`;
  return { area: between(from, to), svg };
}

const between = (a: Point, b: Point): Rectangle => ({
  x: Math.min(a.x, b.x) - 1,
  y: Math.min(a.y, b.y) - 1,
  width: Math.abs(a.x - b.x) + 2,
  height: Math.abs(a.y - b.y) + 2,
});

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The area of a line with its arrow. */
function around({ points }: Route): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 6, Math.min(...ys) - 6];
  return { x: left, y: top, width: Math.max(...xs) + 6 - left, height: Math.max(...ys) + 6 - top };
}
