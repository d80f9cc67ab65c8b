import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitResize } from './fit-resize';

const start = { x: 0, y: 0, width: 300, height: 200 };
const least = { width: 110, height: 48 };
const free = { least, others: [], reach: 6 };
const pull = (left: number, top: number, right: number, bottom: number) => ({
  x: left,
  y: top,
  width: 300 + right - left,
  height: 200 + bottom - top,
});

it('stops at the least size, the other side where it was', () => {
  expect(fitResize(start, pull(0, 0, -280, -190), free).box).toEqual({ x: 0, y: 0, width: 110, height: 48 });
  expect(fitResize(start, pull(280, 190, 0, 0), free).box).toEqual({
    x: 190,
    y: 152,
    width: 110,
    height: 48,
  });
});

it('stops at what a boundary holds, on each side', () => {
  const held = { x: 20, y: 30, width: 200, height: 120 };
  const sized = (...sides: Parameters<typeof pull>) =>
    fitResize(start, pull(...sides), { ...free, held }).box;
  expect(sized(0, 0, -150, -100)).toEqual({ x: 0, y: 0, width: 220, height: 150 });
  expect(sized(60, 60, 0, 0)).toEqual({ x: 20, y: 30, width: 280, height: 170 });
});

it('becomes level with others that are near, and shows it, but not where it stops', () => {
  const others = [{ x: 304, y: 400, width: 50, height: 50 }];
  expect(fitResize(start, pull(0, 0, 1, 0), { ...free, others })).toMatchObject({
    box: { width: 304 },
    guides: [{ axis: 'x', at: 304 }],
  });
  const held = { x: 0, y: 0, width: 320, height: 10 };
  expect(fitResize(start, pull(0, 0, 1, 0), { ...free, others, held })).toEqual({
    box: { ...start, width: 320 },
    guides: [],
  });
});

it('holds what it held, is never too small, and keeps the sides that nobody moves', () => {
  const by = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(by, by, fc.boolean(), fc.boolean(), (dx, dy, isLeft, isTop) => {
      const held = { x: 50, y: 60, width: 100, height: 80 };
      const wanted = pull(isLeft ? dx : 0, isTop ? dy : 0, isLeft ? 0 : dx, isTop ? 0 : dy);
      const { box } = fitResize(start, wanted, { ...free, held });

      expect(box.width).toBeGreaterThanOrEqual(least.width);
      expect(box.x).toBeLessThanOrEqual(held.x);
      expect(box.x + box.width).toBeGreaterThanOrEqual(held.x + held.width);
      expect(box.y).toBeLessThanOrEqual(held.y);
      expect(box.y + box.height).toBeGreaterThanOrEqual(held.y + held.height);
      if (isLeft) expect(box.x + box.width).toBe(300);
      else expect(box.x).toBe(0);
    }),
  );
});
