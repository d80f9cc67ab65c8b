import type { Point } from '../../../../shared/model/geometry';

/** How many straight pieces a curve is taken for. */
const pieces = 16;

/** Points along an SVG path of absolute moves, lines and curves, close enough together to find who is near it. */
export function pointsAlong(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLCQHV])([^MLCQHVZ]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    const last = points.at(-1) ?? { x: 0, y: 0 };
    if (command === 'H') points.push(...numbers.map((x) => ({ x, y: last.y })));
    else if (command === 'V') points.push(...numbers.map((y) => ({ x: last.x, y })));
    else {
      const given = pairs(numbers);
      const step = { M: 1, L: 1, Q: 2, C: 3 }[command] ?? 1;
      for (let at = 0; at + step <= given.length; at += step) {
        const controls = [points.at(-1) ?? last, ...given.slice(at, at + step)];
        if (step === 1) points.push(...given.slice(at, at + 1));
        else for (let piece = 1; piece <= pieces; piece += 1) points.push(onCurve(controls, piece / pieces));
      }
    }
  }
  return points;
}

const pairs = (numbers: readonly number[]): Point[] =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));

/** A point of a Bézier curve of three or four controls. */
function onCurve(controls: readonly Point[], part: number): Point {
  const weights = controls.length === 3 ? quadratic(part) : cubic(part);
  let [x, y] = [0, 0];
  for (const [index, control] of controls.entries()) {
    x += control.x * (weights[index] ?? 0);
    y += control.y * (weights[index] ?? 0);
  }
  return { x, y };
}

const quadratic = (t: number) => [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
const cubic = (t: number) => [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
