import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from './crowd';
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
