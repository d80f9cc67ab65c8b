import { expect, it } from 'vitest';
import { toolbarPlace } from './toolbar-place';

const canvas = { width: 1000, height: 800 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

it('stands over what is selected, in the middle', () => {
  expect(toolbarPlace(box(400, 300, 800, 500), canvas)).toEqual({ left: 432, top: 248 });
});

it('stands under it where there is no room above', () => {
  expect(toolbarPlace(box(400, 20, 800, 500), canvas).top).toBe(514);
});

it('stays on the canvas, whatever is selected', () => {
  expect(toolbarPlace(box(-900, -900, 5000, 5000), canvas)).toEqual({ left: 332, top: 8 });
  expect(toolbarPlace(box(-300, 300, -100, 400), canvas).left).toBe(8);
  expect(toolbarPlace(box(400, 2000, 800, 2100), canvas).top).toBe(754);
});

it('goes to the other side, or to the edge of the canvas, rather than over what lies beside', () => {
  const selected = box(400, 300, 800, 400);
  const above = { x: 500, y: 250, width: 100, height: 30 };
  const below = { x: 500, y: 420, width: 100, height: 30 };
  expect(toolbarPlace(selected, canvas, [above]).top).toBe(414);
  expect(toolbarPlace(selected, canvas, [above, below]).top).toBe(8);
  // Where it covers something wherever it stands, it stands where it covers least.
  const all = { x: 0, y: 0, width: 1000, height: 800 };
  expect(toolbarPlace(selected, canvas, [all]).top).toBe(248);
});
