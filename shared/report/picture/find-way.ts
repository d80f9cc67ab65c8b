import type { Point, Rectangle } from '../../model/geometry';
import type { Grid } from './grid';
import { createHeap } from './heap';
import type { Port } from './ports';
import type { Traffic } from './traffic';

/** What keeps a picture calm, in pixels of detour. */
const bend = 40;
/** A bend right in front of an element has so much more against it: the arrow has no room there. */
const tight = 70;
const crossing = 30;
/** Lines in one channel are spread in it, as far as it goes. */
const alongOther = { each: 6, pixel: 0.12 } as const;

export interface Way {
  from: Port;
  to: Port;
  nodes: number[];
}

/**
 * Looks for a way on a grid; there may be none, or none in so many steps.
 * @param haste 1: the calmest way; more: one that is found sooner
 */
export type FindWay = (
  starts: readonly Port[],
  ends: readonly Port[],
  target: Rectangle,
  haste: number,
  mostSteps: number,
) => { way: Way | null; steps: number };

/**
 * Finds the calmest ways along the lines of a grid: short, with few bends, crossings and shared lines. It keeps what
 * it works with, so that a search takes no longer than what it looks at.
 */
export function wayFinder({ xs, ys, right, down }: Grid, traffic: Traffic): FindWay {
  const columns = xs.length;
  const nodes = columns * ys.length;
  // A state is a node and whether one comes to it sideways (even) or upright (odd).
  const costs = new Float64Array(2 * nodes);
  const previous = new Int32Array(2 * nodes);
  const known = new Int32Array(2 * nodes);
  const done = new Int32Array(2 * nodes);
  const heap = createHeap();
  let search = 0;

  return (starts, ends, target, haste, mostSteps) => {
    let steps = 0;
    if (starts.length === 0 || ends.length === 0) return { way: null, steps };
    search += 1;
    heap.clear();
    const startAt = new Map(starts.map((port) => [port.node * 2 + (port.isSideways ? 0 : 1), port]));
    const endAt = new Map<number, Port>();
    for (const port of ends) {
      const other = endAt.get(port.node);
      if (other === undefined || port.cost < other.cost) endAt.set(port.node, port);
    }
    const [nearX, farX] = [target.x, target.x + target.width];
    const [nearY, farY] = [target.y, target.y + target.height];
    /** At least so much is still to go. */
    const toGo = (node: number, isUpright: boolean): number => {
      const [x, y] = [xs[node % columns] as number, ys[(node / columns) | 0] as number];
      const across = x < nearX ? nearX - x : x > farX ? x - farX : 0;
      const along = y < nearY ? nearY - y : y > farY ? y - farY : 0;
      return haste * (across + along + ((isUpright ? across : along) > 0 ? bend : 0));
    };
    const reach = (state: number, cost: number, from: number) => {
      if (known[state] === search && cost >= (costs[state] as number)) return;
      if (cost === Number.POSITIVE_INFINITY) return;
      known[state] = search;
      costs[state] = cost;
      previous[state] = from;
      heap.push(state, cost + toGo(state >> 1, (state & 1) === 1));
    };
    for (const [state, port] of startAt) reach(state, port.cost, -1);

    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      if (done[state] === search) continue;
      done[state] = search;
      steps += 1;
      if (steps > mostSteps) return { way: null, steps };
      const node = state >> 1;
      const isUpright = (state & 1) === 1;
      const cost = costs[state] as number;
      if (cost + toGo(node, isUpright) >= least) break;
      const end = endAt.get(node);
      if (end) {
        const whole = cost + end.cost + (end.isSideways === isUpright ? bend + tight : 0);
        if (whole < least) [best, least] = [state, whole];
      }
      const column = node % columns;
      const sideways = cost + (isUpright ? bend : 0);
      const upright = cost + (isUpright ? 0 : bend);
      if (column + 1 < columns) reach((node + 1) * 2, sideways + stepRight(node, column), state);
      if (column > 0) reach((node - 1) * 2, sideways + stepRight(node - 1, column - 1), state);
      if (node + columns < nodes) reach((node + columns) * 2 + 1, upright + stepDown(node), state);
      if (node >= columns) reach((node - columns) * 2 + 1, upright + stepDown(node - columns), state);
    }
    if (best < 0) return { way: null, steps };
    const way: number[] = [];
    let first = best;
    for (let state = best; state >= 0; state = previous[state] as number) {
      way.push(state >> 1);
      first = state;
    }
    const [from, to] = [startAt.get(first), endAt.get(best >> 1)];
    return { way: from && to ? { from, to, nodes: way.reverse() } : null, steps };
  };

  function stepRight(edge: number, column: number): number {
    const length = (xs[column + 1] as number) - (xs[column] as number);
    return length + (right[edge] as number) + busy(traffic.alongRight, traffic.acrossRight, edge, length);
  }

  function stepDown(edge: number): number {
    const row = (edge / columns) | 0;
    const length = (ys[row + 1] as number) - (ys[row] as number);
    return length + (down[edge] as number) + busy(traffic.alongDown, traffic.acrossDown, edge, length);
  }
}

function busy(along: Uint16Array, across: Uint16Array, edge: number, length: number): number {
  const beside = along[edge] as number;
  return (
    (across[edge] as number) * crossing +
    (beside > 0 ? alongOther.each + length * alongOther.pixel * beside : 0)
  );
}

/** The corners of a way, without the nodes that it runs straight over. */
export function cornersOf({ xs, ys }: Grid, { from, to, nodes }: Way): Point[] {
  const columns = xs.length;
  return withoutStraight([
    from.border,
    ...nodes.map((node) => ({
      x: xs[node % columns] as number,
      y: ys[(node / columns) | 0] as number,
    })),
    to.border,
  ]);
}

/** A line without points that lie on it between two others, or twice. */
export function withoutStraight(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = [kept.at(-2), kept.at(-1)];
      const isSame = last !== undefined && last.x === point.x && last.y === point.y;
      const isStraight =
        before !== undefined &&
        last !== undefined &&
        ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
      if (!isSame && !isStraight) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}
