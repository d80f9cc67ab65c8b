import fc from 'fast-check';
import { expect, it } from 'vitest';
import { panTo } from './pan-to';

const size = { width: 1000, height: 700 };
const view = { x: 0, y: 0, zoom: 1 };

it('leaves the view where a thing is in view, and moves it no further than needed', () => {
  expect(panTo({ x: 100, y: 100, width: 200, height: 60 }, view, size)).toBeNull();
  expect(panTo({ x: 900, y: 100, width: 200, height: 60 }, view, size)).toEqual({ x: -124, y: 0, zoom: 1 });
  expect(panTo({ x: -50, y: -50, width: 200, height: 60 }, view, size)).toEqual({ x: 74, y: 74, zoom: 1 });
});

it('keeps what has the focus from under the overview and the buttons', () => {
  const atOverview = panTo({ x: 780, y: 600, width: 192, height: 64 }, view, size);
  expect(600 + 64 + (atOverview?.y ?? 0)).toBeLessThanOrEqual(size.height - 104);
  const atButtons = panTo({ x: 30, y: 600, width: 192, height: 64 }, view, size);
  expect(600 + 64 + (atButtons?.y ?? 0)).toBeLessThanOrEqual(size.height - 48);
});

it('leaves alone what is larger than the view and fills it', () => {
  expect(panTo({ x: -500, y: -500, width: 3000, height: 3000 }, view, size)).toBeNull();
  expect(panTo({ x: 900, y: 100, width: 3000, height: 60 }, view, size)).toEqual({ x: -876, y: 0, zoom: 1 });
});

it('is content with where it brought a thing', () => {
  const number = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(
      number,
      number,
      fc.integer({ min: 1, max: 900 }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      (x, y, extent, zoom) => {
        const thing = { x, y, width: extent, height: extent };
        const there = panTo(thing, { x: 0, y: 0, zoom }, size);
        const again = there && panTo(thing, there, size);
        if (again) {
          expect(again.x).toBeCloseTo(there.x, 6);
          expect(again.y).toBeCloseTo(there.y, 6);
        }
      },
    ),
  );
});
