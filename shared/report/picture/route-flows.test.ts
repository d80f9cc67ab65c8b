import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Point, Rectangle } from '../../model/geometry';
import { routeFlows } from './route-flows';

const route = (
  flows: [source: string, target: string][],
  elements: Record<string, [x: number, y: number]>,
  boundaries: Rectangle[] = [],
) =>
  routeFlows(
    flows.map(([source, target], index) => ({ id: `f${index}`, source, target })),
    new Map(Object.entries(elements).map(([id, [x, y]]) => [id, { x, y, width: 192, height: 64 }])),
    boundaries,
    [],
    [],
  );

/** Whether a straight piece runs through the inside of a box. */
const runsThrough = (a: Point, b: Point, { x, y, width, height }: Rectangle) =>
  Math.max(a.x, b.x) > x + 1 &&
  Math.min(a.x, b.x) < x + width - 1 &&
  Math.max(a.y, b.y) > y + 1 &&
  Math.min(a.y, b.y) < y + height - 1;

it('draws a straight line where nothing is in between', () => {
  const { points, path } = route([['a', 'b']], { a: [0, 0], b: [400, 0] }).get('f0') ?? {};

  expect(points).toEqual([
    { x: 192, y: 32 },
    { x: 400, y: 32 },
  ]);
  expect(path).toBe('M192,32 L400,32');
});

it('leads around an element in between, so that it does not look connected', () => {
  const points = route([['a', 'c']], { a: [0, 0], b: [300, 0], c: [600, 0] }).get('f0')?.points ?? [];

  expect(points.length).toBeGreaterThan(2);
  for (const [index, point] of points.slice(1).entries())
    expect(runsThrough(points[index] as Point, point, { x: 300, y: 0, width: 192, height: 64 })).toBe(false);
});

it('keeps the arrows of flows between the same two apart', () => {
  const routes = route(
    [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
    ],
    { a: [0, 0], b: [400, 0] },
  );
  const ends = [...routes.values()].map(({ points }) => points.at(-1)?.y ?? 0).sort((a, b) => a - b);

  expect(new Set(ends).size).toBe(3);
  for (const { points } of routes.values()) expect(points).toHaveLength(2);
});

it('draws a loop from an element to itself', () => {
  const points = route([['a', 'a']], { a: [0, 0] }).get('f0')?.points ?? [];

  expect(points[0]?.x).toBe(192);
  expect(points.at(-1)?.y).toBe(0);
});

it('never runs through an element, wherever elements are, and always the same way', () => {
  const cells = fc.uniqueArray(fc.nat(35), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(cells, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 10 }), (places, pairs) => {
      const elements = Object.fromEntries(
        places.map((cell, index): [string, [number, number]] => [
          `e${index}`,
          [(cell % 6) * 220, Math.floor(cell / 6) * 92],
        ]),
      );
      const flows = pairs.map(([a, b]): [string, string] => [
        `e${a % places.length}`,
        `e${b % places.length}`,
      ]);
      const routes = route(flows, elements);

      expect(routes.size).toBe(flows.length);
      for (const { points } of routes.values())
        for (const [index, point] of points.slice(1).entries())
          for (const [x, y] of Object.values(elements))
            expect(runsThrough(points[index] as Point, point, { x, y, width: 192, height: 64 })).toBe(false);
      expect([...route(flows, elements)]).toEqual([...routes]);
    }),
    { numRuns: 60 },
  );
});

it('falls back to curves rather than take long over a crowd', () => {
  const elements = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index): [string, [number, number]] => [
      `e${index}`,
      [(index % 40) * 237, Math.floor(index / 40) * 101 + (index % 7)],
    ]),
  );
  const flows = Array.from({ length: 3000 }, (_, index): [string, string] => [
    `e${index % 1000}`,
    `e${(index * 7 + 13) % 1000}`,
  ]);

  const routes = [...route(flows, elements).values()];

  expect(routes).toHaveLength(3000);
  expect(routes.filter(({ isCurve }) => isCurve).length).toBeGreaterThan(1000);
  expect(routes.filter(({ isCurve }) => !isCurve).length).toBeGreaterThan(100);
});
