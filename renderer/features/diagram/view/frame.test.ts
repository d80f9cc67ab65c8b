import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptInMiddle, type Laid, openingView, overlap, overview, seenIn, viewOfAll, wayTo } from './frame';

const size = { width: 900, height: 800, hasOverview: true };
const at = (x: number, y: number, width = 192, height = 64) => ({ x, y, width, height });

const laid = (
  elements: Laid['elements'],
  boundaries: Laid['boundaries'] = [],
  lines: Laid['lines'] = [],
): Laid => ({ elements, boundaries, lines });

it('opens an empty diagram as it is, and a small one whole, not blown up', () => {
  expect(openingView(laid([]), size)).toEqual({ x: 0, y: 0, zoom: 1 });
  expect(openingView(laid([at(0, 0)]), size).zoom).toBe(1.1);
});

it('opens a large diagram legibly, at the largest boundary that fits, without empty margins', () => {
  const elements = [at(0, 0), at(5000, 3000)];
  const boundaries = [at(0, 0, 5200, 3100), at(3900, 2200, 1300, 900)];

  const view = openingView(laid(elements, boundaries), size);

  expect(view.zoom).toBe(0.6);
  const seen = seenIn(view, size);
  expect(seen.x + seen.width).toBeGreaterThan(4900);
  expect(seen.x + seen.width).toBeLessThanOrEqual(5200 + 24 / 0.6 + 1);
});

it('opens a boundary that is far larger than the canvas at what is in it', () => {
  fc.assert(
    fc.property(fc.nat(999_000), fc.nat(999_000), (x, y) => {
      const element = at(x, y);
      const view = openingView(laid([element], [at(0, 0, 1_000_000, 1_000_000)]), size);

      expect(overlap(element, seenIn(view, size))).toBe(true);
    }),
  );
});

it('leaves nothing under the overview when it shows all: no element, no boundary, no flow', () => {
  const box = fc
    .tuple(fc.nat(3000), fc.nat(2000), fc.integer({ min: 60, max: 900 }), fc.integer({ min: 40, max: 700 }))
    .map(([x, y, width, height]) => at(x, y, width, height));
  const some = fc.array(box, { maxLength: 8 });
  fc.assert(
    fc.property(some, some, box, (elements, boundaries, one) => {
      const all = [...elements, ...boundaries, one];
      const view = viewOfAll(laid([...elements, one], boundaries, [one]), size);
      const corner = {
        x: (size.width - overview.width - view.x) / view.zoom + 0.01,
        y: (size.height - overview.height - view.y) / view.zoom + 0.01,
        width: overview.width / view.zoom,
        height: overview.height / view.zoom,
      };
      for (const thing of all) {
        expect(overlap(thing, corner)).toBe(false);
        expect(overlap(thing, seenIn(view, size))).toBe(true);
      }
    }),
  );
});

it('takes the room of the overview where that is put away', () => {
  const wide = laid([], [at(0, 0, 1800, 1500)]);
  expect(viewOfAll(wide, { ...size, hasOverview: false }).zoom).toBeGreaterThan(viewOfAll(wide, size).zoom);
});

it('keeps what was in the middle there when the canvas gets another size, as large as it was', () => {
  const seen = seenIn({ x: 10, y: 20, zoom: 0.8 }, size);

  const smaller = keptInMiddle(seen, { width: 500, height: 600 });
  expect(smaller.zoom).toBe(0.8);
  const now = seenIn(smaller, { width: 500, height: 600 });
  expect(now.x + now.width / 2).toBeCloseTo(seen.x + seen.width / 2);
  expect(now.y + now.height / 2).toBeCloseTo(seen.y + seen.height / 2);

  const back = keptInMiddle(seen, size);
  expect([back.x, back.y, back.zoom].map((value) => Math.round(value * 100) / 100)).toEqual([10, 20, 0.8]);
});

it('goes to what is out of view, and stays where a part of it is in view', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  expect(wayTo([at(850, 0)], view, size)).toBeNull();
  expect(wayTo([], view, size)).toBeNull();
  expect(wayTo([at(3000, 0)], view, size)).toEqual({ x: 450 - 3096, y: 400 - 32, zoom: 1 });
});

it('opens whole what can still be made out', () => {
  const { zoom } = openingView(laid([at(0, 0), at(1400, 900)]), size);
  expect(zoom).toBeGreaterThanOrEqual(0.5);
  expect(zoom).toBeLessThan(0.6);
});
