import type { Rectangle } from '../../model/geometry';

/** What stands where in a picture, so that a label can find a free place. */
export interface Crowd {
  /** @param owner the flow that it belongs to; what belongs to a flow is less in its own label's way */
  add(area: Rectangle, weight: number, owner?: string): void;
  /**
   * What it costs to stand here: the weights of all that would be covered.
   * @param most above this it doesn't matter how much more it is
   */
  costOf(area: Rectangle, owner: string, most?: number): number;
}

interface Standing {
  area: Rectangle;
  weight: number;
  owner: string;
  /** The question that it was last counted for. */
  counted: number;
}

const cell = 96;
/** What covers more cells is kept beside them: noting it in each would take longer than looking at it always. */
const mostCells = 20_000;
/** How much less a flow's own line is in its label's way. */
const own = 0.1;

export function createCrowd(): Crowd {
  const rows = new Map<number, Map<number, Standing[]>>();
  const wide: Standing[] = [];
  let questions = 0;
  const first = (start: number) => Math.floor(start / cell);
  const last = (start: number, length: number) => Math.floor((start + length) / cell);
  return {
    add(area, weight, owner = '') {
      const one = { area, weight, owner, counted: 0 };
      if ((area.width / cell + 2) * (area.height / cell + 2) > mostCells) {
        wide.push(one);
        return;
      }
      for (let row = first(area.y); row <= last(area.y, area.height); row += 1) {
        const cells = rows.get(row) ?? new Map<number, Standing[]>();
        rows.set(row, cells);
        for (let column = first(area.x); column <= last(area.x, area.width); column += 1) {
          const known = cells.get(column);
          if (known) known.push(one);
          else cells.set(column, [one]);
        }
      }
    },
    costOf(area, owner, most = Number.POSITIVE_INFINITY) {
      questions += 1;
      let cost = 0;
      for (const one of wide)
        if (overlap(one.area, area)) cost += one.owner === owner ? one.weight * own : one.weight;
      if (cost > most) return cost;
      for (let row = first(area.y); row <= last(area.y, area.height); row += 1) {
        const cells = rows.get(row);
        if (cells === undefined) continue;
        for (let column = first(area.x); column <= last(area.x, area.width); column += 1)
          for (const one of cells.get(column) ?? []) {
            if (one.counted === questions || !overlap(one.area, area)) continue;
            one.counted = questions;
            cost += one.owner === owner ? one.weight * own : one.weight;
            if (cost > most) return cost;
          }
      }
      return cost;
    },
  };
}

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
