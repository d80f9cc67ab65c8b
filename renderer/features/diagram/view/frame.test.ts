import { expect, it } from 'vitest';
import { keptInView, openingView, seenIn, viewOfAll, wayTo } from './frame';

const size = { width: 900, height: 800 };
const at = (x: number, y: number, width = 192, height = 64) => ({ x, y, width, height });

it('opens an empty diagram as it is, and a small one whole, not blown up', () => {
  expect(openingView([], [], size)).toEqual({ x: 0, y: 0, zoom: 1 });
  expect(openingView([at(0, 0)], [], size).zoom).toBe(1.1);
});

it('opens a large diagram legibly, at the largest boundary that fits, without empty margins', () => {
  const elements = [at(0, 0), at(5000, 3000)];
  const boundaries = [at(0, 0, 5200, 3100), at(3900, 2200, 1300, 900)];

  const view = openingView(elements, boundaries, size);

  expect(view.zoom).toBe(0.6);
  const seen = seenIn(view, size);
  expect(seen.x + seen.width).toBeGreaterThan(4900);
  expect(seen.x + seen.width).toBeLessThanOrEqual(5200 + 24 / 0.6 + 1);
});

it('leaves no element under the overview or the buttons', () => {
  const elements = [at(0, 0), at(1000, 0), at(0, 850), at(1000, 850)];

  const { x, y, zoom } = viewOfAll(elements, [], size);

  const lowest = (850 + 64) * zoom + y;
  const rightmost = (1000 + 192) * zoom + x;
  expect(lowest <= size.height - 104 || rightmost <= size.width - 150).toBe(true);
});

it('keeps what was seen in view in a smaller canvas, and comes back as it was', () => {
  const seen = seenIn({ x: 10, y: 20, zoom: 0.8 }, size);

  const smaller = seenIn(keptInView(seen, { width: 500, height: 600 }), { width: 500, height: 600 });
  expect(smaller.x).toBeLessThanOrEqual(seen.x + 0.01);
  expect(smaller.x + smaller.width).toBeGreaterThanOrEqual(seen.x + seen.width - 0.01);

  const back = keptInView(seen, size);
  expect([back.x, back.y, back.zoom].map((value) => Math.round(value * 100) / 100)).toEqual([10, 20, 0.8]);
});

it('goes to what is out of view, and stays where a part of it is in view', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  expect(wayTo([at(850, 0)], view, size)).toBeNull();
  expect(wayTo([], view, size)).toBeNull();
  expect(wayTo([at(3000, 0)], view, size)).toEqual({ x: 450 - 3096, y: 400 - 32, zoom: 1 });
});

it('opens whole what can still be made out', () => {
  const { zoom } = openingView([at(0, 0), at(1400, 900)], [], size);
  expect(zoom).toBeGreaterThanOrEqual(0.5);
  expect(zoom).toBeLessThan(0.6);
});
