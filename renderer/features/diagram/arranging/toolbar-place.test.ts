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
