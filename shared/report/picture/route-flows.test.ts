import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, Rectangle } from '../../model/geometry';
import { arbitraryScene, piecesOf, runsThrough } from './random-scene.fixture';
import { routeFlows } from './route-flows';
import type { Ends, Scene } from './scene';

const sceneOf = (elements: Record<string, [x: number, y: number]>, more: Partial<Scene> = {}): Scene => ({
  elements: new Map(Object.entries(elements).map(([id, [x, y]]) => [id, { x, y, width: 192, height: 64 }])),
  boundaries: [],
  titles: [],
  notes: [],
  badges: [],
  ...more,
});
const flowsOf = (pairs: [source: string, target: string, bends?: Point[]][]): Ends[] =>
  pairs.map(([source, target, bends], index) => ({
    id: `f${index}`,
    source,
    target,
    ...(bends && { bends }),
  }));
const route = (
  pairs: [source: string, target: string, bends?: Point[]][],
  elements: Record<string, [x: number, y: number]>,
  more?: Partial<Scene>,
) => routeFlows(flowsOf(pairs), sceneOf(elements, more));

describe('a flow', () => {
  it('is a straight line where nothing is in between', () => {
    const { points, path } = route([['a', 'b']], { a: [0, 0], b: [400, 0] }).get('f0') ?? {};

    expect(points).toEqual([
      { x: 192, y: 32 },
      { x: 400, y: 32 },
    ]);
    expect(path).toBe('M192,32 L400,32');
  });

  it('is straight between elements that are not quite in one row', () => {
    const { points = [] } = route([['a', 'b']], { a: [0, 0], b: [400, 12] }).get('f0') ?? {};
    expect(points).toHaveLength(2);
    expect(points[0]?.y).toBe(points[1]?.y);
  });

  it('goes around an element in between, so that it does not look connected', () => {
    const points = route([['a', 'c']], { a: [0, 0], b: [300, 0], c: [600, 0] }).get('f0')?.points ?? [];

    expect(points.length).toBeGreaterThan(2);
    for (const [start, end] of piecesOf(points))
      expect(runsThrough(start, end, { x: 300, y: 0, width: 192, height: 64 })).toBe(false);
  });

  it('goes around a title', () => {
    const title: Rectangle = { x: 0, y: 120, width: 180, height: 26 };
    const points =
      route([['a', 'b']], { a: [0, 0], b: [0, 200] }, { titles: [title] }).get('f0')?.points ?? [];
    for (const [start, end] of piecesOf(points)) expect(runsThrough(start, end, title)).toBe(false);
  });

  it('runs through the middle of a narrow channel', () => {
    const points = route([['a', 'b']], { a: [0, 0], b: [260, 200] }).get('f0')?.points ?? [];
    expect(points.length).toBeLessThanOrEqual(4);

    const between = route([['a', 'b']], { a: [0, 0], b: [272, 100], c: [0, 200], d: [272, -100] });
    const upright = piecesOf(between.get('f0')?.points ?? []).filter(([start, end]) => start.x === end.x);
    for (const [{ x }] of upright) expect(x).toBe(232);
  });

  it('to its own element is a loop', () => {
    const points = route([['a', 'a']], { a: [0, 0] }).get('f0')?.points ?? [];

    expect(points[0]?.x).toBe(192);
    expect(points.at(-1)?.y).toBe(0);
  });
});

describe('flows between the same two', () => {
  it('keep their arrows apart and stay straight', () => {
    const routes = route(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'b'],
      ],
      { a: [0, 0], b: [400, 0] },
    );
    const ys = [...routes.values()].map(({ points }) => points.at(-1)?.y ?? 0).sort((a, b) => a - b);

    expect(ys.map((y) => Math.round(y))).toEqual([20, 32, 44]);
    for (const { points } of routes.values()) expect(points).toHaveLength(2);
  });

  it('don’t cross each other around a corner', () => {
    const routes = route(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'b'],
      ],
      { a: [0, 0], b: [500, 300] },
    );
    const lines = [...routes.values()].map(({ points }) => piecesOf(points));
    for (const [index, one] of lines.entries())
      for (const other of lines.slice(index + 1))
        for (const [a, b] of one)
          for (const [c, d] of other) {
            const crosses =
              (a.x - c.x) * (a.x - d.x) < 0 && a.x === b.x && c.y === d.y && (c.y - a.y) * (c.y - b.y) < 0;
            const crossed =
              (c.x - a.x) * (c.x - b.x) < 0 && c.x === d.x && a.y === b.y && (a.y - c.y) * (a.y - d.y) < 0;
            expect(crosses || crossed).toBe(false);
          }
  });
});

describe('the ends of many flows', () => {
  it('are spread along a side', () => {
    const targets = Object.fromEntries(
      Array.from({ length: 4 }, (_, index): [string, [number, number]] => [
        `b${index}`,
        [500, index * 100 - 150],
      ]),
    );
    const routes = route(
      Object.keys(targets).map((id) => ['a', id]),
      { a: [0, 0], ...targets },
    );
    const ys = [...routes.values()]
      .map(({ points }) => points[0] as Point)
      .filter(({ x }) => x === 192)
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect(ys.length).toBeGreaterThan(1);
    for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(9);
  });
});

describe('a flow that a person bent', () => {
  it('runs through exactly these points, from side to side', () => {
    const bends = [
      { x: 300, y: 32 },
      { x: 300, y: 500 },
    ];
    const { points, manner } = route([['a', 'b', bends]], { a: [0, 0], b: [600, 468] }).get('f0') ?? {};
    expect(points).toEqual([{ x: 192, y: 32 }, ...bends, { x: 600, y: 500 }]);
    expect(manner).toBe('bent');
  });

  it('stays where it is when others run there, and they keep a distance from it', () => {
    const bends = [
      { x: 296, y: 20 },
      { x: 296, y: 300 },
    ];
    const routes = route(
      [
        ['a', 'b', bends],
        ['a', 'b'],
      ],
      { a: [0, 0], b: [400, 268] },
    );
    expect(routes.get('f0')?.points.slice(1, -1)).toEqual(bends);
    for (const [start, end] of piecesOf(routes.get('f1')?.points ?? []))
      if (start.x === end.x && Math.max(start.y, end.y) > 40)
        expect(Math.abs(start.x - 296)).toBeGreaterThanOrEqual(9);
  });
});

it('never runs through an element, wherever elements are, and always the same way', () => {
  fc.assert(
    fc.property(arbitraryScene, ({ scene, flows }) => {
      const routes = routeFlows(flows, scene);

      expect(routes.size).toBe(flows.length);
      for (const { points, manner } of routes.values()) {
        expect(manner).toBe('led');
        for (const [start, end] of piecesOf(points)) {
          expect(start.x === end.x || start.y === end.y).toBe(true);
          for (const box of scene.elements.values()) expect(runsThrough(start, end, box)).toBe(false);
        }
      }
      expect([...routeFlows(flows, scene)]).toEqual([...routes]);
    }),
    { numRuns: 150 },
  );
});

it('keeps ways that are still good, and leads new ones beside them', () => {
  fc.assert(
    fc.property(arbitraryScene, ({ scene, flows }) => {
      const [first, ...others] = flows;
      if (first === undefined) return;
      const before = routeFlows(others, scene);
      const after = routeFlows(flows, scene, before);
      for (const { id } of others) expect(after.get(id)?.found).toEqual(before.get(id)?.found);
      for (const { points } of after.values())
        for (const [start, end] of piecesOf(points))
          for (const box of scene.elements.values()) expect(runsThrough(start, end, box)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

it('leads 600 flows, and curves rather than take long over a crowd', () => {
  const crowd = (count: number) => {
    const elements = Object.fromEntries(
      Array.from({ length: Math.ceil(count / 3) }, (_, index): [string, [number, number]] => [
        `e${index}`,
        [(index % 40) * 237, Math.floor(index / 40) * 101 + (index % 7)],
      ]),
    );
    const all = Object.keys(elements).length;
    return [
      ...route(
        Array.from({ length: count }, (_, index) => [`e${index % all}`, `e${(index * 7 + 13) % all}`]),
        elements,
      ).values(),
    ];
  };
  expect(crowd(600).filter(({ manner }) => manner === 'curve')).toEqual([]);
  const many = crowd(2000);
  expect(many).toHaveLength(2000);
  expect(many.some(({ manner }) => manner === 'curve')).toBe(true);
});
