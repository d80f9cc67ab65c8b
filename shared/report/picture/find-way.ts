import type { Point, Rectangle } from '../../model/geometry';
import type { Grid } from './grid';
import { createHeap } from './heap';
import type { Port } from './ports';

/** Which parts of a grid the flows that have their way already run along. */
export interface Traffic {
  /** Flows on the way to the next node on the right, and to the one below. */
  right: Uint16Array;
  down: Uint16Array;
  /** Flows over a node. */
  over: Uint16Array;
}

/** What keeps a picture calm, in pixels of detour. */
const bend = 36;
const crossing = 24;
const bendOnOther = 60;
const alongOther = { each: 60, pixel: 3 } as const;

/** What is left of the steps that looking for ways may take; shared by all flows of a picture. */
export interface Budget {
  steps: number;
}

interface Way {
  from: Port;
  to: Port;
  nodes: number[];
}

/**
 * The calmest way between two elements along the lines of a grid: short, with few bends, crossings and shared lines.
 * @returns null where there is none, or the steps are used up
 */
export function findWay(
  grid: Grid,
  traffic: Traffic,
  starts: readonly Port[],
  ends: readonly Port[],
  target: Rectangle,
  budget: Budget,
): Way | null {
  const { xs, ys } = grid;
  const columns = xs.length;
  const nodes = columns * ys.length;
  const costs = new Float64Array(2 * nodes).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(2 * nodes).fill(-1);
  const isDone = new Uint8Array(2 * nodes);
  const startAt = new Map(starts.map((port) => [port.node * 2 + (port.isSideways ? 0 : 1), port]));
  const endAt = new Map(ends.map((port) => [port.node, port]));
  const heap = createHeap();
  const toGo = (node: number): number => {
    const [x, y] = [xs[node % columns] as number, ys[Math.floor(node / columns)] as number];
    const across = Math.max(target.x - x, 0, x - target.x - target.width);
    return across + Math.max(target.y - y, 0, y - target.y - target.height);
  };
  const reach = (state: number, cost: number, from: number) => {
    if (cost >= (costs[state] as number)) return;
    costs[state] = cost;
    previous[state] = from;
    heap.push(state, cost + toGo(state >> 1));
  };
  for (const [state, port] of startAt) reach(state, port.cost, -1);

  let best = { state: -1, cost: Number.POSITIVE_INFINITY };
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    if (isDone[state]) continue;
    isDone[state] = 1;
    budget.steps -= 1;
    if (budget.steps < 0) return null;
    const node = state >> 1;
    const isVertical = (state & 1) === 1;
    const cost = costs[state] as number;
    if (cost + toGo(node) >= best.cost) break;
    const end = endAt.get(node);
    if (end) {
      const whole = cost + end.cost + (end.isSideways === isVertical ? bend : 0);
      if (whole < best.cost) best = { state, cost: whole };
    }
    const step = (next: number, edge: number, turn: 0 | 1, extra: Float64Array, used: Uint16Array) => {
      const [line, index, after] =
        turn === 0
          ? [xs, edge % columns, (edge % columns) + 1]
          : [ys, Math.floor(edge / columns), Math.floor(edge / columns) + 1];
      const length = (line[after] as number) - (line[index] as number);
      const busy = (used[edge] as number) > 0 ? alongOther.each + length * alongOther.pixel : 0;
      const isBend = turn !== (state & 1);
      const onOther = (traffic.over[node] as number) > 0 ? (isBend ? bendOnOther : crossing) : 0;
      reach(
        next * 2 + turn,
        cost + length + (extra[edge] as number) + busy + (isBend ? bend : 0) + onOther,
        state,
      );
    };
    const column = node % columns;
    if (column + 1 < columns) step(node + 1, node, 0, grid.right, traffic.right);
    if (column > 0) step(node - 1, node - 1, 0, grid.right, traffic.right);
    if (node + columns < nodes) step(node + columns, node, 1, grid.down, traffic.down);
    if (node >= columns) step(node - columns, node - columns, 1, grid.down, traffic.down);
  }
  if (best.state < 0) return null;
  const way: number[] = [];
  let first = best.state;
  for (let state = best.state; state >= 0; state = previous[state] as number) {
    way.unshift(state >> 1);
    first = state;
  }
  const [from, to] = [startAt.get(first), endAt.get(best.state >> 1)];
  return from && to ? { from, to, nodes: way } : null;
}

/** Notes that a flow runs along these nodes. */
export function occupy(traffic: Traffic, nodes: readonly number[], columns: number): void {
  for (const [index, node] of nodes.entries()) {
    traffic.over[node] = (traffic.over[node] as number) + 1;
    const next = nodes[index + 1];
    if (next === undefined) continue;
    const used = Math.abs(next - node) === columns ? traffic.down : traffic.right;
    const edge = Math.min(node, next);
    used[edge] = (used[edge] as number) + 1;
  }
}

/** The corners of a way, without the nodes that it runs straight over. */
export function cornersOf({ xs, ys }: Grid, { from, to, nodes }: Way): Point[] {
  const columns = xs.length;
  const all = [
    from.border,
    ...nodes.map((node) => ({
      x: xs[node % columns] as number,
      y: ys[Math.floor(node / columns)] as number,
    })),
    to.border,
  ];
  return all.filter((point, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
