import { expect, it } from 'vitest';
import { mapFrame, mapShapes } from './map-shapes';

const size = { width: 128, height: 80 };

it('draws boundaries apart from boxes, and knows what they take up', () => {
  const shapes = mapShapes([
    { x: 0, y: 10, width: 400, height: 300, isBoundary: true },
    { x: 450, y: 40, width: 100, height: 50, isBoundary: false },
  ]);

  expect(shapes).toEqual({
    boundaries: 'M0,10h400v300h-400z',
    boxes: 'M450,40h100v50h-100z',
    bounds: { x: 0, y: 10, width: 550, height: 300 },
  });
  expect(mapShapes([]).bounds).toBeUndefined();
});

it('shows all that is drawn and all that is in view, in its own shape', () => {
  const bounds = { x: 0, y: 0, width: 1000, height: 200 };
  const frame = mapFrame(bounds, { x: 1200, y: 0, width: 300, height: 200 }, size);

  expect(frame.width / frame.height).toBeCloseTo(size.width / size.height);
  expect(frame.x).toBeLessThan(0);
  expect(frame.x + frame.width).toBeGreaterThan(1500);
  expect(frame.y).toBeLessThan(0);
  expect(frame.y + frame.height).toBeGreaterThan(200);
});
