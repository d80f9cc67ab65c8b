import type { Point } from '../../model/geometry';
import { firstAbove, type Grid } from './grid';

/** Which parts of a grid the flows that have their way already run along, and which they cross. */
export interface Traffic {
  /** Flows along the way to the next node on the right, and to the one below. */
  alongRight: Uint16Array;
  alongDown: Uint16Array;
  /** Flows across these ways. */
  acrossRight: Uint16Array;
  acrossDown: Uint16Array;
}

/** A flow runs along a line of the grid when it is no farther from it than this. */
const same = 5;

export function noTraffic({ xs, ys }: Grid): Traffic {
  const nodes = xs.length * ys.length;
  return {
    alongRight: new Uint16Array(nodes),
    alongDown: new Uint16Array(nodes),
    acrossRight: new Uint16Array(nodes),
    acrossDown: new Uint16Array(nodes),
  };
}

/** Notes that a flow runs over these points. Pieces that are not square to the grid count for what they cross. */
export function occupy(grid: Grid, traffic: Traffic, points: readonly Point[]): void {
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined) continue;
    const isUpright = Math.abs(end.x - start.x) < Math.abs(end.y - start.y);
    if (isUpright) note(grid.ys, grid.xs, 'y', 'x', start, end, (line, step) => step * grid.xs.length + line);
    else note(grid.xs, grid.ys, 'x', 'y', start, end, (line, step) => line * grid.xs.length + step);
  }

  function note(
    steps: readonly number[],
    lines: readonly number[],
    along: 'x' | 'y',
    across: 'x' | 'y',
    start: Point,
    end: Point,
    nodeAt: (line: number, step: number) => number,
  ) {
    const [from, to] = [Math.min(start[along], end[along]), Math.max(start[along], end[along])];
    const at = (start[across] + end[across]) / 2;
    const [used, crossed] =
      along === 'x' ? [traffic.alongRight, traffic.acrossDown] : [traffic.alongDown, traffic.acrossRight];
    const after = firstAbove(lines, at - 0.001);
    const line =
      after > 0 &&
      (after === lines.length || (lines[after] as number) - at > at - (lines[after - 1] as number))
        ? after - 1
        : after;
    if (Math.abs((lines[line] as number) - at) <= same && start[across] === end[across])
      for (let step = Math.max(0, firstAbove(steps, from) - 1); step + 1 < steps.length; step += 1) {
        if ((steps[step] as number) >= to) break;
        const edge = nodeAt(line, step);
        used[edge] = (used[edge] as number) + 1;
      }
    // Which way between two lines it lies in; on a line: in the one before, so that it is met once.
    const gap = after - 1;
    if (gap < 0 || after >= lines.length) return;
    for (let step = firstAbove(steps, from + 0.001); step < steps.length; step += 1) {
      if ((steps[step] as number) >= to) break;
      const edge = nodeAt(gap, step);
      crossed[edge] = (crossed[edge] as number) + 1;
    }
  }
}
