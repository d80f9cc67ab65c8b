import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardPlace, type Side } from './card-place';

const card = { width: 300, height: 180 };
const window = { width: 1440, height: 900 };

it('stands on the side that is wanted, its pointer at the place, high up beside something tall', () => {
  const palette = { x: 0, y: 100, width: 250, height: 700 };
  expect(cardPlace(palette, 'right', card, window)).toEqual({ x: 264, y: 140, side: 'right', pointer: 90 });
  const button = { x: 600, y: 10, width: 90, height: 30 };
  expect(cardPlace(button, 'below', card, window)).toEqual({ x: 495, y: 54, side: 'below', pointer: 150 });
  const corner = { x: 1390, y: 10, width: 40, height: 30 };
  expect(cardPlace(corner, 'below', card, window)).toMatchObject({ x: 1128, side: 'below', pointer: 282 });
});

it('takes another side where there is no room, and goes inside where there is none at all', () => {
  expect(cardPlace({ x: 20, y: 100, width: 300, height: 300 }, 'left', card, window).side).toBe('right');
  expect(cardPlace({ x: 0, y: 0, width: 1440, height: 900 }, 'left', card, window).side).toBe('inside');
});

it('is wholly in the window, wherever the place is, and points within itself', () => {
  const coordinate = fc.integer({ min: -500, max: 2000 });
  const extent = fc.integer({ min: 1, max: 1500 });
  fc.assert(
    fc.property(
      fc.option(fc.record({ x: coordinate, y: coordinate, width: extent, height: extent })),
      fc.constantFrom<Side>('right', 'left', 'above', 'below', 'inside'),
      (place, side) => {
        const at = cardPlace(place, side, card, window);
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.x + card.width).toBeLessThanOrEqual(window.width);
        expect(at.y + card.height).toBeLessThanOrEqual(window.height);
        const edge = at.side === 'right' || at.side === 'left' ? card.height : card.width;
        expect(at.pointer).toBeLessThanOrEqual(edge);
      },
    ),
  );
});
