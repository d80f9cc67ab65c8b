import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { routeFlows } from '../../../../shared/report/picture/route-flows';
import { throughBends } from '../../../../shared/report/picture/through-bends';
import {
  addBend,
  isSquare,
  levelWith,
  longestSegment,
  moveSegment,
  removeBend,
  tidyBends,
} from './bend-line';

const size = { width: 192, height: 64 };
const boxAt = (x: number, y: number): Rectangle => ({ x, y, ...size });
const from = boxAt(0, 0);
const to = boxAt(600, 200);
const isSquareAll = (points: readonly Point[]) =>
  points.slice(1).every((_point, index) => isSquare({ points }, index));

/** Two elements apart, and the line that the canvas leads between them. */
const ledLine = fc
  .tuple(fc.integer({ min: 260, max: 900 }), fc.integer({ min: -500, max: 500 }))
  .map(([x, y]) => {
    const target = boxAt(x, y);
    const scene = {
      elements: new Map([
        ['a', from],
        ['b', target],
      ]),
      boundaries: [],
      titles: [],
      notes: [],
      badges: [],
    };
    const points = routeFlows([{ id: 'f', source: 'a', target: 'b' }], scene).get('f')?.points ?? [];
    return { points, from, to: target };
  });

it('keeps right angles when a segment of a led line is moved sideways', () => {
  fc.assert(
    fc.property(ledLine, fc.nat(10), fc.integer({ min: -700, max: 700 }), (line, which, by) => {
      const segment = which % (line.points.length - 1);
      const start = line.points[segment] ?? { x: 0, y: 0 };

      const moved = moveSegment(line, segment, { x: start.x + by, y: start.y + by });

      const points = throughBends(line.from, line.to, moved.bends);
      // Right in front of a corner of an element, a line leaves it aslant.
      fc.pre(points.length > 2);
      const across = isSquare(line, segment) && line.points[segment + 1]?.y === start.y ? 'y' : 'x';
      const isClear = [line.from, line.to].every((box) => {
        const [low, extent] = across === 'y' ? [box.y, box.height] : [box.x, box.width];
        const place = start[across] + by;
        return (
          place <= low - 1 || place >= low + extent + 1 || (place >= low + 10 && place <= low + extent - 10)
        );
      });
      if (isClear) expect(isSquareAll(points)).toBe(true);
      const held = [points[moved.segment], points[moved.segment + 1]];
      for (const point of held) expect(point?.[across]).toBeCloseTo(start[across] + by, 0);
    }),
  );
});

it('leaves an element from another side where the segment is moved beside it', () => {
  const straight = {
    points: [
      { x: 192, y: 32 },
      { x: 600, y: 32 },
    ],
    from,
    to: boxAt(600, 0),
  };

  expect(moveSegment(straight, 0, { x: 400, y: 150 }).bends).toEqual([
    { x: 96, y: 150 },
    { x: 696, y: 150 },
  ]);
  expect(moveSegment(straight, 0, { x: 400, y: 20 }).bends).toEqual([{ x: 396, y: 20 }]);
});

it('puts a bend into the segment that was taken, and takes it out again', () => {
  const points = [
    { x: 192, y: 32 },
    { x: 400, y: 32 },
    { x: 400, y: 232 },
    { x: 600, y: 232 },
  ];
  const bends = addBend({ points }, 1, { x: 450, y: 130 });
  expect(bends).toEqual([
    { x: 400, y: 32 },
    { x: 450, y: 130 },
    { x: 400, y: 232 },
  ]);
  expect(removeBend(bends, 1)).toEqual(points.slice(1, -1));
  expect(longestSegment({ points })).toMatchObject({ segment: 0, middle: { x: 296, y: 32 } });
});

it('forgets bends that bend nothing', () => {
  const through = (...bends: Point[]) => tidyBends({ points: throughBends(from, to, bends), from, to });
  expect(through({ x: 400, y: 32 }, { x: 400, y: 100 }, { x: 400, y: 232 })).toEqual([
    { x: 400, y: 32 },
    { x: 400, y: 232 },
  ]);
  expect(through({ x: 400, y: 32 }, { x: 400, y: 32 }, { x: 400, y: 232 }).length).toBe(2);
  expect(
    tidyBends({ points: throughBends(from, boxAt(600, 0), [{ x: 400, y: 32 }]), from, to }),
  ).toHaveLength(1);
});

it('makes a point level with its neighbours when it nearly is', () => {
  const neighbours = [{ x: 100, y: 0 }, undefined, { x: 300, y: 204 }];
  expect(levelWith({ x: 103, y: 200 }, neighbours, 6)).toEqual({ x: 100, y: 204 });
  expect(levelWith({ x: 120, y: 190 }, neighbours, 6)).toEqual({ x: 120, y: 190 });
});
