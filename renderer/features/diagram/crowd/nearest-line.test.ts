import { expect, it } from 'vitest';
import { flowPath } from '../../../../shared/model/geometry';
import { nearestLine } from './nearest-line';
import type { PictureLine } from './picture-lines';
import { pointsAlong } from './points-along';

const line = (id: string, path: string) => ({ id, path }) as PictureLine;

it('follows lines, sides and curves', () => {
  expect(pointsAlong('M0,0 L10,0 V5 H20')).toEqual([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 5 },
    { x: 20, y: 5 },
  ]);
  const curve = pointsAlong('M0,0 C10,0 10,20 20,20');
  expect(curve.at(-1)).toEqual({ x: 20, y: 20 });
  expect(curve[8]).toEqual({ x: 10, y: 10 });
  expect(pointsAlong('M0,0 Q10,0 10,10 L10,30').at(-1)).toEqual({ x: 10, y: 30 });
});

it('finds the line that is nearest, within reach', () => {
  const from = { x: 0, y: 0, width: 100, height: 50 };
  const far = flowPath(from, { x: 400, y: 300, width: 100, height: 50 });
  const lines = [[line('straight', 'M0,100 L400,100')], [line('curve', far.path)]];

  expect(nearestLine(lines, { x: 200, y: 104 }, 9)?.id).toBe('straight');
  expect(nearestLine(lines, { x: far.middle.x + 3, y: far.middle.y }, 9)?.id).toBe('curve');
  expect(nearestLine(lines, { x: 380, y: 20 }, 9)).toBeUndefined();
});
