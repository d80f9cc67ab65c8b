import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Point, Rectangle } from '../../model/geometry';
import { overlap } from './crowd';
import { leaderOf } from './leader';
import { placeLabels } from './place-labels';
import { arbitraryScene } from './random-scene.fixture';
import { routeFlows } from './route-flows';

const settings = [
  { width: 90, height: 17, cost: 0 },
  { width: 50, height: 31, cost: 8 },
];

it('covers no element, title or other label with a label, unless nothing was free along its line', () => {
  let crowded = 0;
  let all = 0;
  fc.assert(
    fc.property(arbitraryScene, ({ scene, flows }) => {
      const routes = routeFlows(flows, scene);
      const spots = placeLabels(
        flows.map(({ id }) => ({ id, settings })),
        routes,
        scene,
      );

      expect(spots.size).toBe(flows.length);
      const areas: { x: number; y: number; width: number; height: number }[] = [];
      for (const { id } of flows) {
        const spot = spots.get(id);
        if (spot === undefined) throw new Error('no label');
        const { x, y, isFree, setting } = spot;
        const area = { x, y, width: setting.width, height: setting.height };
        all += 1;
        if (!isFree) crowded += 1;
        else
          for (const other of [...scene.elements.values(), ...scene.titles, ...scene.badges, ...areas])
            expect(overlap(area, other)).toBe(false);
        areas.push(area);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  // Free is the rule.
  expect(crowded / all).toBeLessThan(0.02);
});

/** How far a line is from an area. */
const distance = ({ x, y, width, height }: Rectangle, points: readonly Point[]): number =>
  Math.min(
    ...points.slice(1).map((end, index) => {
      const start = points[index] ?? end;
      const across = Math.max(x - Math.max(start.x, end.x), Math.min(start.x, end.x) - x - width, 0);
      const down = Math.max(y - Math.max(start.y, end.y), Math.min(start.y, end.y) - y - height, 0);
      return Math.hypot(across, down);
    }),
  );

it('is nearer to its own line than to any other, or something leads from it there', () => {
  let all = 0;
  let puzzling = 0;
  fc.assert(
    fc.property(arbitraryScene, ({ scene, flows }) => {
      const routes = routeFlows(flows, scene);
      const wanted = flows.map(({ id }) => ({ id, settings }));
      for (const [id, { x, y, setting }] of placeLabels(wanted, routes, scene)) {
        const area = { x, y, width: setting.width, height: setting.height };
        const own = distance(area, routes.get(id)?.points ?? []);
        const others = [...routes].filter(([other]) => other !== id);
        const other = Math.min(...others.map(([, { points }]) => distance(area, points)));
        const isLed = leaderOf(area, routes.get(id)?.points ?? []) !== null;
        all += 1;
        if (isLed ? other === 0 : own > 0 && other < own + 3) puzzling += 1;
      }
    }),
    { numRuns: 100, seed: 7 },
  );
  expect(puzzling / all).toBeLessThan(0.02);
});

it('sets no label on a curve that runs over others', () => {
  const route = {
    id: 'f',
    points: [
      { x: 0, y: 0 },
      { x: 60, y: 0 },
    ],
    path: '',
    manner: 'curve' as const,
    found: [],
  };
  const scene = { elements: new Map(), boundaries: [], titles: [], notes: [], badges: [] };
  const wanted = ['f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o'].map((id) => ({ id, settings }));
  const spots = placeLabels(wanted, new Map(wanted.map(({ id }) => [id, { ...route, id }])), scene);
  const areas = [...spots.values()].map(({ x, y, setting }) => ({ ...setting, x, y }));
  expect(areas.length).toBeLessThan(wanted.length);
  for (const [index, area] of areas.entries())
    for (const other of areas.slice(index + 1)) expect(overlap(area, other)).toBe(false);
});
