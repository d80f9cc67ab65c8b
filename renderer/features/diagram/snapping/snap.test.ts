import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../../shared/model/geometry';
import { gapsOf } from './gaps';
import { resizedBy, snapMove, snapSides } from './snap';

const at = (x: number, y: number, width = 100, height = 40): Rectangle => ({ x, y, width, height });
const rectangle = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 300 }),
});
const rectangles = fc.array(rectangle, { maxLength: 12 });
const reach = fc.integer({ min: 0, max: 20 });

describe('what is dragged', () => {
  it('becomes level with edges and middles that are near, and shows with what', () => {
    expect(snapMove(at(4, 200), [at(0, 0)], 6)).toEqual({
      dx: -4,
      dy: 0,
      guides: [
        { axis: 'x', kind: 'edge', at: 0, from: 0, to: 240 },
        { axis: 'x', kind: 'edge', at: 50, from: 0, to: 240 },
        { axis: 'x', kind: 'edge', at: 100, from: 0, to: 240 },
      ],
    });
    expect(snapMove(at(300, 13, 60, 20), [at(0, 0)], 6)).toMatchObject({ dx: 0, dy: -3 });
    expect(snapMove(at(30, 200), [at(0, 0)], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  it('takes equal gaps to both sides, and the gap that others in its row keep', () => {
    const row = [at(0, 0), at(400, 0)];
    const between = snapMove(at(203, 25, 100, 40), row, 6);
    expect(between.dx).toBe(-3);
    expect(between.guides.filter(({ kind }) => kind === 'gap')).toMatchObject([
      { from: 100, to: 200 },
      { from: 300, to: 400 },
    ]);
    expect(snapMove(at(283, 20), [at(0, 0), at(140, 0)], 6).dx).toBe(-3);
    expect(snapMove(at(-136, 20), [at(0, 0), at(140, 0)], 6).dx).toBe(-4);
  });

  it('is never moved further than the reach, and not again where it is level with an edge', () => {
    fc.assert(
      fc.property(rectangle, rectangles, reach, (box, others, near) => {
        const { dx, dy, guides } = snapMove(box, others, near);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(near);
        const moved = { ...box, x: box.x + dx, y: box.y + dy };
        const again = snapMove(moved, others, near);
        for (const { axis, kind } of guides)
          if (kind === 'edge') expect(axis === 'x' ? again.dx : again.dy).toBeCloseTo(0, 6);
        if (dx !== 0 || dy !== 0) expect(guides.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is level with what its guides say', () => {
    fc.assert(
      fc.property(rectangle, rectangles, reach, (box, others, near) => {
        const { dx, dy, guides } = snapMove(box, others, near);
        const moved = { ...box, x: box.x + dx, y: box.y + dy };
        for (const { axis, kind, at: place } of guides) {
          if (kind === 'gap') continue;
          const size = axis === 'x' ? moved.width : moved.height;
          const own = [0, size / 2, size].map((part) => moved[axis] + part);
          expect(own.some((line) => Math.abs(line - place) < 0.01)).toBe(true);
        }
      }),
    );
  });

  it('goes the same way wherever on the diagram it is', () => {
    fc.assert(
      fc.property(
        rectangle,
        rectangles,
        reach,
        fc.integer({ min: -300, max: 300 }),
        (box, others, near, by) => {
          const shift = (one: Rectangle) => ({ ...one, x: one.x + by, y: one.y - by });
          const here = snapMove(box, others, near);
          const there = snapMove(shift(box), others.map(shift), near);
          expect(Math.abs(there.dx)).toBeCloseTo(Math.abs(here.dx), 6);
          expect(Math.abs(there.dy)).toBeCloseTo(Math.abs(here.dy), 6);
        },
      ),
    );
  });
});

describe('what is resized', () => {
  it('stops its moving sides at the lines of others, and leaves the other sides alone', () => {
    const { dx, dy, guides } = snapSides(at(0, 100, 196, 40), { x: 'end' }, [at(100, 0)], 6);
    expect({ dx, dy }).toEqual({ dx: 4, dy: 0 });
    expect(guides).toEqual([{ axis: 'x', kind: 'edge', at: 200, from: 0, to: 140 }]);
    expect(resizedBy(at(0, 0), { x: 'start', y: 'end' }, -10, 5)).toEqual({
      x: -10,
      y: 0,
      width: 110,
      height: 45,
    });
  });

  it('moves a side by no more than the reach', () => {
    fc.assert(
      fc.property(rectangle, rectangles, reach, (box, others, near) => {
        const { dx, dy } = snapSides(box, { x: 'start', y: 'end' }, others, near);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(near);
      }),
    );
  });
});

it('finds gaps only among things beside each other', () => {
  expect(gapsOf(at(200, 0), [at(0, 100), at(400, 100)], 'x')).toEqual([]);
  expect(gapsOf(at(200, 20), [at(0, 0), at(400, 0)], 'x')).toHaveLength(1);
});
