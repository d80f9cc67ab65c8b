import type { Speaker } from '../../language/speak';
import type { Rectangle } from '../../model/geometry';
import type { Flow } from '../../model/threat-model';
import { narrower } from '../fit-text';
import type { Badge } from '../open-threats';
import { type LabelSetting, labelLetters, labelSettings } from './label-settings';
import { badgeHeight, badgeWidth, drawBadge, drawLines, fade, line, type Part, paper, soft } from './marks';
import { placeLabels } from './place-labels';
import type { Route } from './route-flows';
import type { Scene } from './scene';

/** The lines of flows, and their labels and badges where there is most room. */
export function drawFlows(
  flows: readonly Flow[],
  routes: ReadonlyMap<string, Route>,
  badges: ReadonlyMap<string, Badge>,
  scene: Scene,
  say: Speaker,
): { lines: Part[]; labels: Part[] } {
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
    return [{ area, svg: drawLabel(flow, setting, badges.get(flow.id), area, say) }];
  });
  return { lines, labels };
}

function drawLabel(
  flow: Flow,
  { lines, words: most }: LabelSetting,
  badge: Badge | undefined,
  area: Rectangle,
  say: Speaker,
): string {
  const ofBadge = badgeWidth(badge);
  const gap = lines.length > 0 && badge ? 4 : 0;
  const words = lines.length === 0 ? 0 : labelLetters.padding + (most - labelLetters.padding) * narrower;
  const left = area.x + (area.width - words - gap - ofBadge) / 2;
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

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The area of a line with its arrow. */
function around({ points }: Route): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 6, Math.min(...ys) - 6];
  return { x: left, y: top, width: Math.max(...xs) + 6 - left, height: Math.max(...ys) + 6 - top };
}
