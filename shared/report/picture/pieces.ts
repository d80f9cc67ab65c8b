import type { Point, Rectangle } from '../../model/geometry';
import { clearance } from './grid';
import { corner } from './ports';

/** A line that can be spread: square pieces from one element's border to another's. */
export interface Line {
  id: string;
  from: Rectangle;
  to: Rectangle;
  points: readonly Point[];
  /** It stays as it is: a person bent it so. */
  isFixed: boolean;
}

/** A straight piece of a line, square to the axis along which it can be moved. */
export interface Piece {
  line: Line;
  /** Of the point that it begins at. */
  index: number;
  /** Where it lies, and from where to where it runs. */
  at: number;
  start: number;
  end: number;
  /** How far it may be moved. */
  least: number;
  most: number;
  /** Where it lies best when it is alone. */
  best: number;
}

export type Axis = 'x' | 'y';

/** What pieces keep clear of. */
export interface Obstacles {
  elements: readonly Rectangle[];
  /** Titles and badges. */
  titles: readonly Rectangle[];
  boundaries: readonly Rectangle[];
}

/** From an arrow's end to the first bend. */
const arrowRoom = 10;
const titleRoom = 5;
const borderRoom = 10;
/** Channels narrower than this are run through in the middle. */
const narrow = 150;
/** In wider ones lines keep so far from what they pass. */
const easy = 20;

/** The pieces of lines that can be moved along an axis: upright ones along x. */
export function piecesOf(lines: readonly Line[], axis: Axis, obstacles: Obstacles): Piece[] {
  const other: Axis = axis === 'x' ? 'y' : 'x';
  const beside: Beside = {
    elements: inBands(obstacles.elements, other),
    titles: inBands(obstacles.titles, other),
    boundaries: inBands(obstacles.boundaries, other),
  };
  return lines.flatMap((line) =>
    line.points.slice(1).flatMap((end, index): Piece[] => {
      const start = line.points[index] as Point;
      if (start[axis] !== end[axis] || start[other] === end[other]) return [];
      const piece: Piece = {
        line,
        index,
        at: start[axis],
        start: Math.min(start[other], end[other]),
        end: Math.max(start[other], end[other]),
        least: Number.NEGATIVE_INFINITY,
        most: Number.POSITIVE_INFINITY,
        best: start[axis],
      };
      limit(piece, axis, beside);
      return [piece];
    }),
  );
}

/** What may lie beside a piece that runs from here to there; some of it more than once. */
type Beside = Record<keyof Obstacles, (from: number, to: number) => Iterable<Rectangle>>;

const bandWidth = 256;

/** Boxes by the bands across an axis that they lie in, so that what is far from a piece isn't looked at. */
function inBands(boxes: readonly Rectangle[], axis: Axis): (from: number, to: number) => Iterable<Rectangle> {
  const extent = axis === 'x' ? 'width' : 'height';
  const bandOf = (at: number) => Math.floor(at / bandWidth);
  const bands = new Map<number, Rectangle[]>();
  for (const box of boxes)
    for (let band = bandOf(box[axis]); band <= bandOf(box[axis] + box[extent]); band += 1) {
      const known = bands.get(band);
      if (known) known.push(box);
      else bands.set(band, [box]);
    }
  return function* (from, to) {
    for (let band = bandOf(from); band <= bandOf(to); band += 1) yield* bands.get(band) ?? [];
  };
}

function limit(piece: Piece, axis: Axis, beside: Beside): void {
  const { line, index, at } = piece;
  if (line.isFixed) {
    piece.least = at;
    piece.most = at;
    return;
  }
  const extent = axis === 'x' ? 'width' : 'height';
  const [along, length] = axis === 'x' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const ends = [...(index === 0 ? [line.from] : []), ...(index === line.points.length - 2 ? [line.to] : [])];
  const above = (limitAt: number) => {
    piece.least = Math.max(piece.least, Math.min(limitAt, at));
  };
  const below = (limitAt: number) => {
    piece.most = Math.min(piece.most, Math.max(limitAt, at));
  };
  const keepClear = (box: Rectangle, room: number, ahead: number) => {
    if (box[along] - ahead >= piece.end || box[along] + box[length] + ahead <= piece.start) return;
    if (at >= box[axis] + box[extent]) above(box[axis] + box[extent] + room);
    else if (at <= box[axis]) below(box[axis] - room);
  };
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const box of ends) {
    const margin = Math.min(corner, box[extent] / 4);
    low = Math.max(low, box[axis] + margin);
    high = Math.min(high, box[axis] + box[extent] - margin);
  }
  if (low > high) [low, high] = [at, at];
  above(low);
  below(high);
  const [from, to] = [piece.start - clearance, piece.end + clearance];
  for (const box of beside.elements(from, to)) {
    if (ends.includes(box)) continue;
    const isOwn = box === line.from || box === line.to;
    keepClear(box, isOwn ? arrowRoom : clearance, clearance - 1);
  }
  for (const box of beside.titles(from, to)) keepClear(box, titleRoom, 2);
  for (const box of beside.boundaries(from, to)) {
    const [near, far] = [box[axis], box[axis] + box[extent]];
    if (box[along] < piece.end && box[along] + box[length] > piece.start)
      for (const border of [near, far])
        if (at >= border) above(border + borderRoom);
        else below(border - borderRoom);
  }
  if (ends.length > 0) {
    const wanted = ends.reduce((sum, box) => sum + box[axis] + box[extent] / 2, 0) / ends.length;
    piece.best = Math.max(piece.least, Math.min(piece.most, wanted));
  } else if (piece.most - piece.least < narrow) piece.best = (piece.least + piece.most) / 2;
  else {
    const room = easy - clearance;
    piece.best = Math.max(piece.least + room, Math.min(piece.most - room, at));
  }
}
