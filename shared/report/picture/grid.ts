import type { Rectangle } from '../../model/geometry';

/** Lines that flows may run along. Node `row * xs.length + column` is where a column and a row meet. */
export interface Grid {
  xs: readonly number[];
  ys: readonly number[];
  /** What the way to the next node on the right, and to the one below, costs besides its length. */
  right: Float64Array;
  down: Float64Array;
}

/** An area that a flow had better keep out of: what each pixel in it costs. Infinity: not at all. */
export interface Ground {
  area: Rectangle;
  cost: number;
}

/** How near a flow may come to an element that it passes. */
export const clearance = 8;
/** How far from elements and borders ways are looked for; where lines come to lie in the end, spreading decides. */
const beside = 12;
/** Lines nearer than this are one: what is left of their distance to an element is its clearance. */
const nearest = beside - clearance;
/** Above this a picture has too many lines to look for ways. */
const mostNodes = 1_000_000;

/** Through the middle of each element and beside it; beside each boundary's border on either side. */
export function gridOf(elements: readonly Rectangle[], boundaries: readonly Rectangle[]): Grid | null {
  const xs = lines(elements, boundaries, 'x', 'width');
  const ys = lines(elements, boundaries, 'y', 'height');
  const nodes = xs.length * ys.length;
  if (nodes > mostNodes) return null;
  return { xs, ys, right: new Float64Array(nodes), down: new Float64Array(nodes) };
}

function lines(
  elements: readonly Rectangle[],
  boundaries: readonly Rectangle[],
  start: 'x' | 'y',
  extent: 'width' | 'height',
): number[] {
  const wanted = [
    ...elements.flatMap((box) => {
      const [near, far] = [box[start], box[start] + box[extent]];
      return [near - beside, (near + far) / 2, far + beside];
    }),
    ...boundaries.flatMap((box) => {
      const [near, far] = [box[start], box[start] + box[extent]];
      return [near - beside, near + beside, far - beside, far + beside];
    }),
  ].sort((a, b) => a - b);
  const merged: number[] = [];
  let group: number[] = [];
  for (const one of [...wanted, Number.POSITIVE_INFINITY]) {
    if (group.length > 0 && one - (group[0] as number) >= nearest) {
      merged.push(group.reduce((sum, value) => sum + value, 0) / group.length);
      group = [];
    }
    group.push(one);
  }
  return merged;
}

/** Index of the first of these ascending numbers that is above a limit. */
export function firstAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Makes every way through an area dearer. */
export function lay({ xs, ys, right, down }: Grid, { area, cost }: Ground): void {
  const columns = xs.length;
  const [left, bottom] = [area.x, area.y + area.height];
  const [firstColumn, endColumn] = [firstAbove(xs, left), firstAbove(xs, area.x + area.width)];
  const [firstRow, endRow] = [firstAbove(ys, area.y), firstAbove(ys, bottom)];
  const overlap = (values: readonly number[], index: number, from: number, length: number) =>
    Math.min(values[index + 1] as number, from + length) - Math.max(values[index] as number, from);
  const add = (costs: Float64Array, node: number, length: number) => {
    if (length > 0) costs[node] = (costs[node] as number) + length * cost;
  };
  for (let row = firstRow; row < endRow; row += 1)
    for (let column = Math.max(0, firstColumn - 1); column < Math.min(endColumn, columns - 1); column += 1)
      add(right, row * columns + column, overlap(xs, column, area.x, area.width));
  for (let column = firstColumn; column < endColumn; column += 1)
    for (let row = Math.max(0, firstRow - 1); row < Math.min(endRow, ys.length - 1); row += 1)
      add(down, row * columns + column, overlap(ys, row, area.y, area.height));
}
