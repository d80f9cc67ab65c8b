import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rectangle } from '../../model/geometry';
import { keptRoutes } from './kept-routes';
import { arbitraryScene, piecesOf, runsThrough } from './random-scene.fixture';
import { routeFlows } from './route-flows';
import type { Ends, Scene } from './scene';

const box = (x: number, y: number): Rectangle => ({ x, y, width: 192, height: 64 });
const sceneOf = (elements: Record<string, Rectangle>): Scene => ({
  elements: new Map(Object.entries(elements)),
  boundaries: [],
  titles: [],
  notes: [],
  badges: [],
});
const places = {
  a: box(0, 0),
  b: box(400, 0),
  c: box(0, 400),
  d: box(400, 400),
  e: box(0, 800),
  f: box(400, 800),
};
const flows: Ends[] = [
  { id: 'up', source: 'a', target: 'b' },
  { id: 'middle', source: 'c', target: 'd' },
  { id: 'down', source: 'e', target: 'f' },
];
const led = (scene: Scene) => ({ flows, scene, routes: routeFlows(flows, scene) });
const keptWhen = (moved: Record<string, Rectangle>) => {
  const before = led(sceneOf(places));
  return [...keptRoutes(before, flows, sceneOf({ ...places, ...moved })).keys()];
};

it('keeps all ways when nothing moves', () => {
  expect(keptWhen({})).toEqual(['up', 'middle', 'down']);
});

it('lets go those of what moved, and no others', () => {
  expect(keptWhen({ a: box(0, 16) })).toEqual(['middle', 'down']);
});

it('lets go those in whose way something comes', () => {
  expect(keptWhen({ x: box(200, 380) })).toEqual(['up', 'down']);
});

it('lets go those that went around what is gone', () => {
  const scene = sceneOf({ ...places, x: box(200, 0) });
  const before = led(scene);
  expect(before.routes.get('up')?.points.length).toBeGreaterThan(2);
  expect([...keptRoutes(before, flows, sceneOf(places)).keys()]).toEqual(['middle', 'down']);
});

it('begins anew when most of it has moved', () => {
  expect(keptWhen({ a: box(0, 16), c: box(0, 416) })).toEqual([]);
});

it('leads through no element, whatever moves where there is room', () => {
  fc.assert(
    fc.property(arbitraryScene, fc.nat(100), ({ scene, flows: all }, which) => {
      const elements = [...scene.elements];
      const [moved] = elements[which % elements.length] ?? [''];
      const before = { flows: all, scene, routes: routeFlows(all, scene) };
      const now: Scene = {
        ...scene,
        elements: new Map(elements.map(([id, place]) => [id, id === moved ? box(600, 900) : place])),
      };
      const after = routeFlows(all, now, keptRoutes(before, all, now));
      for (const { points, manner } of after.values()) {
        expect(manner).toBe('led');
        for (const [start, end] of piecesOf(points))
          for (const one of now.elements.values()) expect(runsThrough(start, end, one)).toBe(false);
      }
    }),
    { numRuns: 80 },
  );
});
