import { expect, it } from 'vitest';
import { toolbarPlace } from './toolbar-place';

it('stands over what is selected, in the middle', () => {
  expect(toolbarPlace([400, 300, 800, 500, 1000, 800])).toEqual({ left: 432, top: 248 });
});

it('stands under it where there is no room above', () => {
  expect(toolbarPlace([400, 20, 800, 500, 1000, 800]).top).toBe(514);
});

it('stays on the canvas, whatever is selected', () => {
  expect(toolbarPlace([-900, -900, 5000, 5000, 1000, 800])).toEqual({ left: 332, top: 8 });
  expect(toolbarPlace([-300, 300, -100, 400, 1000, 800]).left).toBe(8);
  expect(toolbarPlace([400, 2000, 800, 2100, 1000, 800]).top).toBe(754);
});

it('goes to the other side, or to the edge of the canvas, rather than over what lies beside', () => {
  const selected = [400, 300, 800, 400, 1000, 800] as const;
  const above = { x: 500, y: 250, width: 100, height: 30 };
  const below = { x: 500, y: 420, width: 100, height: 30 };
  expect(toolbarPlace(selected, [above]).top).toBe(414);
  expect(toolbarPlace(selected, [above, below]).top).toBe(8);
  // Where it covers something wherever it stands, it stands where it covers least.
  const all = { x: 0, y: 0, width: 1000, height: 800 };
  expect(toolbarPlace(selected, [all]).top).toBe(248);
});
