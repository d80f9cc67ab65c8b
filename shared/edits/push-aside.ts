import type { Point, Rectangle } from '../model/geometry';

/** Something that lies beside what grew. */
export interface Neighbour {
  id: string;
  rectangle: Rectangle;
  isLocked: boolean;
}

/** Room that is kept to what gives way, if it was that far away. */
const gap = 48;

/** One way on which things can go, as a view of the plane in which it leads to the right. */
interface Way {
  turn: (one: Rectangle) => Rectangle;
  shift: (by: number) => Point;
}
const ways: readonly Way[] = [
  { turn: (one) => one, shift: (by) => ({ x: by, y: 0 }) },
  { turn: transposed, shift: (by) => ({ x: 0, y: by }) },
  { turn: mirrored, shift: (by) => ({ x: -by, y: 0 }) },
  { turn: (one) => mirrored(transposed(one)), shift: (by) => ({ x: 0, y: -by }) },
];

/**
 * How far everything has to go so that what grew covers nothing that lay beside it. All that lies beyond the side on
 * which it grew goes the same way, as if space were put in: rows and columns stay rows and columns. Who is locked
 * stays, and is stepped over.
 * @param near how close it may come before something gives way
 */
export function pushAside(
  old: Rectangle,
  now: Rectangle,
  neighbours: readonly Neighbour[],
  near: number,
): Map<string, Point> {
  const shifts = new Map<string, Point>();
  let current = neighbours;
  for (let left = ways; left.length > 0; ) {
    const [best] = left
      .map((way) => ({ way, ...pushOneWay(way, old, now, current, near) }))
      .filter(({ found }) => found.size > 0)
      .sort((a, b) => Number(b.isOnlyWay) - Number(a.isOnlyWay) || a.step - b.step);
    if (best === undefined) break;
    left = left.filter((way) => way !== best.way);
    current = current.map((one) => {
      const by = best.way.shift(best.found.get(one.id) ?? 0);
      if (best.found.has(one.id)) shifts.set(one.id, added(shifts.get(one.id) ?? { x: 0, y: 0 }, by));
      return { ...one, rectangle: { ...one.rectangle, ...added(one.rectangle, by) } };
    });
  }
  return shifts;
}

/**
 * Where what grew can lie itself so that it covers nothing that is locked and that it didn't cover before: where it
 * is, or away from one of those. There is not always such a place.
 */
export function clearOfLocked(old: Rectangle, now: Rectangle, neighbours: readonly Neighbour[]): Rectangle {
  const locked = neighbours.flatMap(({ isLocked, rectangle }) =>
    isLocked && !overlap(old, rectangle) ? [rectangle] : [],
  );
  if (!locked.some((one) => overlap(now, one))) return now;
  const shifted = locked
    .filter((one) => overlap(now, one))
    .flatMap((one) => [
      { ...now, x: Math.min(now.x, one.x - gap - now.width) },
      { ...now, y: Math.min(now.y, one.y - gap - now.height) },
    ])
    .filter((place) => !locked.some((one) => overlap(place, one)))
    .sort((a, b) => now.x - a.x + now.y - a.y - (now.x - b.x + now.y - b.y));
  return shifted[0] ?? now;
}

interface Push {
  found: Map<string, number>;
  /** How far the first goes. */
  step: number;
  /** Something can give way on this way alone. */
  isOnlyWay: boolean;
}

/** Where everything goes when what is in the way gives way on this way, the farther the later. */
function pushOneWay(
  { turn }: Way,
  before: Rectangle,
  after: Rectangle,
  neighbours: readonly Neighbour[],
  near: number,
): Push {
  const [old, now] = [turn(before), turn(after)];
  const [oldEnd, end] = [old.x + old.width, now.x + now.width];
  const seen = neighbours.map((one) => ({ ...one, rectangle: turn(one.rectangle) }));
  const beyond = seen
    .filter(({ isLocked, rectangle }) => !isLocked && rectangle.x >= oldEnd)
    .sort((a, b) => a.rectangle.x - b.rectangle.x);
  const inTheWay = beyond.filter(({ rectangle }) => overlap(now, rectangle, near));
  const [nearest] = inTheWay;
  if (end <= oldEnd || nearest === undefined) return { found: new Map(), step: 0, isOnlyWay: false };
  const step = Math.min(end - oldEnd, end + gap - nearest.rectangle.x);
  const settled = seen.filter(({ isLocked }) => isLocked).map(({ rectangle: at }) => ({ from: at, to: at }));
  const found = new Map(
    beyond.map(({ id, rectangle: from }) => {
      const to = { ...from, x: from.x + step };
      const inside = () => settled.find((one) => !overlap(one.from, from) && overlap(one.to, to))?.to;
      for (let over = inside(); over !== undefined; over = inside()) to.x = over.x + over.width + gap;
      settled.push({ from, to });
      return [id, to.x - from.x];
    }),
  );
  const isOnlyWay = inTheWay.some(
    ({ rectangle: { y, height } }) => y < old.y + old.height && old.y < y + height,
  );
  return { found, step, isOnlyWay };
}

const added = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

function transposed({ x, y, width, height }: Rectangle): Rectangle {
  return { x: y, y: x, width: height, height: width };
}

function mirrored({ x, width, ...rest }: Rectangle): Rectangle {
  return { x: -x - width, width, ...rest };
}

const overlap = (a: Rectangle, b: Rectangle, near = 0) =>
  a.x < b.x + b.width + near &&
  b.x < a.x + a.width + near &&
  a.y < b.y + b.height + near &&
  b.y < a.y + a.height + near;
