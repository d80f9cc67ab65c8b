import type { Rectangle } from '../../model/geometry';

/** What stands where in a picture, so that a label can find a free place. */
export interface Crowd {
  /** @param owner the flow that it belongs to; what belongs to a flow is less in its own label's way */
  add(area: Rectangle, weight: number, owner?: string): void;
  /** What it costs to stand here: the weights of all that would be covered. */
  costOf(area: Rectangle, owner: string): number;
}

const cell = 160;
/** How much less a flow's own line is in its label's way. */
const own = 0.1;

export function createCrowd(): Crowd {
  const cells = new Map<string, { area: Rectangle; weight: number; owner: string }[]>();
  const cellsOf = ({ x, y, width, height }: Rectangle): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1)
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1)
        keys.push(`${column} ${row}`);
    return keys;
  };
  return {
    add(area, weight, owner = '') {
      const one = { area, weight, owner };
      for (const key of cellsOf(area)) {
        const known = cells.get(key);
        if (known) known.push(one);
        else cells.set(key, [one]);
      }
    },
    costOf(area, owner) {
      const covered = new Set(
        cellsOf(area).flatMap((key) => (cells.get(key) ?? []).filter((one) => overlap(one.area, area))),
      );
      return [...covered].reduce(
        (sum, one) => sum + (one.owner === owner ? one.weight * own : one.weight),
        0,
      );
    },
  };
}

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
