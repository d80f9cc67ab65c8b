import { expect, it } from 'vitest';
import { elbowLine, roundedPath } from './line-path';

const box = (x: number, y: number) => ({ x, y, width: 192, height: 64 });

it('rounds corners as far as there is room', () => {
  const path = roundedPath([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 10 },
  ]);
  expect(path).toBe('M0,0 L95,0 Q100,0 100,5 L100,10');
});

it('follows an element in hand square to its sides', () => {
  expect(elbowLine(box(0, 0), box(400, 0), 0).path).toBe('M192,32 L400,32');
  const { path, middle } = elbowLine(box(0, 0), box(400, 200), 0);
  expect(path).toBe('M192,32 L288,32 Q296,32 296,40 L296,224 Q296,232 304,232 L400,232');
  expect(middle).toEqual({ x: 296, y: 132 });
});

it('keeps lines between the same two apart', () => {
  const paths = [0, 1, -1].map((lane) => elbowLine(box(0, 0), box(400, 200), lane).path);
  expect(new Set(paths).size).toBe(3);
});
