import type { Rectangle } from '../../../../shared/model/geometry';
import { gapsOf } from './gaps';

type Axis = 'x' | 'y';

/** A thin line that shows why something came to lie where it does. */
export interface Guide {
  /** `x`: an upright line at this x; `y`: a level one. Of a gap, the direction in which it is measured. */
  axis: Axis;
  kind: 'edge' | 'gap';
  at: number;
  from: number;
  to: number;
}

/** How far something is to be moved, and what it then is level with. */
export interface Snap {
  dx: number;
  dy: number;
  guides: Guide[];
}

/** The sides that move while something is resized. */
export interface MovingSides {
  x?: 'start' | 'end';
  y?: 'start' | 'end';
}

const extents = { x: 'width', y: 'height' } as const;
const other = { x: 'y', y: 'x' } as const;
const startOf = (box: Rectangle, axis: Axis) => box[axis];
const endOf = (box: Rectangle, axis: Axis) => box[axis] + box[extents[axis]];
const middleOf = (box: Rectangle, axis: Axis) => box[axis] + box[extents[axis]] / 2;

/**
 * Moves something that is dragged by no more than `reach` on each axis, to where its edges or its middle are level with
 * those of others, or where the gaps beside it are equal.
 */
export function snapMove(box: Rectangle, others: readonly Rectangle[], reach: number): Snap {
  const [dx, dy] = [moveAlong(box, others, reach, 'x'), moveAlong(box, others, reach, 'y')];
  const moved = { ...box, x: box.x + (dx ?? 0), y: box.y + (dy ?? 0) };
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    guides: [
      ...(dx === undefined ? [] : guidesOf(moved, others, 'x', linesOf)),
      ...(dy === undefined ? [] : guidesOf(moved, others, 'y', linesOf)),
    ],
  };
}

/** The same for the sides of something that is resized: `dx` and `dy` are how far those sides are to be moved. */
export function snapSides(
  box: Rectangle,
  moving: MovingSides,
  others: readonly Rectangle[],
  reach: number,
): Snap {
  const along = (axis: Axis) => {
    const side = moving[axis];
    if (side === undefined) return undefined;
    const at = side === 'start' ? startOf(box, axis) : endOf(box, axis);
    return nearest(
      others.flatMap((one) => linesOf(one, axis).map((line) => line.at - at)),
      reach,
    );
  };
  const [dx, dy] = [along('x'), along('y')];
  const moved = resizedBy(box, moving, dx ?? 0, dy ?? 0);
  const sideOf = (axis: Axis) => (one: Rectangle) =>
    one === moved
      ? [{ at: moving[axis] === 'start' ? startOf(one, axis) : endOf(one, axis), isMiddle: null }]
      : linesOf(one, axis);
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    guides: [
      ...(dx === undefined ? [] : guidesOf(moved, others, 'x', sideOf('x'))),
      ...(dy === undefined ? [] : guidesOf(moved, others, 'y', sideOf('y'))),
    ],
  };
}

/** A rectangle whose moving sides are moved so far. */
export function resizedBy(box: Rectangle, { x, y }: MovingSides, dx: number, dy: number): Rectangle {
  return {
    x: x === 'start' ? box.x + dx : box.x,
    y: y === 'start' ? box.y + dy : box.y,
    width: box.width + (x === 'start' ? -dx : x === 'end' ? dx : 0),
    height: box.height + (y === 'start' ? -dy : y === 'end' ? dy : 0),
  };
}

/** A line that something may be level with: edges with edges, middles with middles; null: with either. */
interface Line {
  at: number;
  isMiddle: boolean | null;
}

const linesOf = (box: Rectangle, axis: Axis): Line[] => [
  { at: startOf(box, axis), isMiddle: false },
  { at: middleOf(box, axis), isMiddle: true },
  { at: endOf(box, axis), isMiddle: false },
];

const fits = (a: Line, b: Line) => a.isMiddle === null || a.isMiddle === b.isMiddle;

function moveAlong(
  box: Rectangle,
  others: readonly Rectangle[],
  reach: number,
  axis: Axis,
): number | undefined {
  const own = linesOf(box, axis);
  const level = others.flatMap((one) =>
    linesOf(one, axis).flatMap((line) =>
      own.filter((mine) => fits(mine, line)).map((mine) => line.at - mine.at),
    ),
  );
  const even = gapsOf(box, others, axis).map(({ start }) => start - startOf(box, axis));
  return nearest([...level, ...even], reach);
}

/** The least of these moves, when it is within reach. */
function nearest(moves: readonly number[], reach: number): number | undefined {
  let best: number | undefined;
  for (const move of moves)
    if (Math.abs(move) <= reach && (best === undefined || Math.abs(move) < Math.abs(best))) best = move;
  return best;
}

const isSame = (a: number, b: number) => Math.abs(a - b) < 0.01;

/** What something is level with where it lies now, one guide for each line; and its equal gaps. */
function guidesOf(
  box: Rectangle,
  others: readonly Rectangle[],
  axis: Axis,
  linesAlong: (box: Rectangle, axis: Axis) => Line[],
): Guide[] {
  const across = other[axis];
  const guides = new Map<string, Guide>();
  for (const own of linesAlong(box, axis))
    for (const one of others) {
      if (!linesOf(one, axis).some((line) => fits(own, line) && isSame(own.at, line.at))) continue;
      const key = own.at.toFixed(2);
      const known = guides.get(key);
      const boxes = [box, one];
      const from = Math.min(
        ...boxes.map((each) => startOf(each, across)),
        known?.from ?? Number.POSITIVE_INFINITY,
      );
      const to = Math.max(...boxes.map((each) => endOf(each, across)), known?.to ?? Number.NEGATIVE_INFINITY);
      guides.set(key, { axis, kind: 'edge', at: own.at, from, to });
    }
  const gaps = gapsOf(box, others, axis).find(({ start }) => isSame(start, startOf(box, axis)));
  return [
    ...guides.values(),
    ...(gaps?.spans ?? []).map(
      ([from, to]): Guide => ({ axis, kind: 'gap', at: middleOf(box, across), from, to }),
    ),
  ];
}
