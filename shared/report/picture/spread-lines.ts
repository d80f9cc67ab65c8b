import type { Point } from '../../model/geometry';
import { withoutStraight } from './find-way';
import { areBeside, inOrder } from './order-pieces';
import { type Axis, type Line, type Obstacles, type Piece, piecesOf } from './pieces';

/** How far lines beside each other are apart, where there is room. */
const apart = 12;
/** Farther from each other pieces don't push. */
const reach = 120;
/** How often pieces that are too near push each other apart. */
const sweeps = 24;
/**
 * Of what lies beside a piece, the next so many push it: those behind them are pushed by them. Thousands of lines in
 * one channel would else have as many pairs as their square.
 */
const mostBeside = 48;
/** How often room is taken from where there is too little. */
const most = 24;

/** Two pieces of which the first lies before the second, and how far. */
interface Pair {
  first: number;
  second: number;
  apart: number;
}

/**
 * Lines that ran in one channel, beside each other in it: apart from each other and from what they pass, in the
 * middle of what is narrow, in the order in which fewest cross; their ends spread along the sides of elements. What
 * they go around stays the same.
 */
export function spreadLines(lines: readonly Line[], obstacles: Obstacles): Line[] {
  const upright = spreadAlong(lines, 'x', obstacles);
  return spreadAlong(upright, 'y', obstacles).map((line) => ({
    ...line,
    points: line.isFixed ? line.points : withoutStraight(line.points),
  }));
}

function spreadAlong(lines: readonly Line[], axis: Axis, obstacles: Obstacles): Line[] {
  const pieces = inOrder(piecesOf(lines, axis, obstacles), axis);
  const places = solve(pieces, pairsOf(pieces));
  const moved = new Map<Line, Point[]>(
    lines.map((line) => [line, line.points.map((point) => ({ ...point }))]),
  );
  for (const [index, { line, index: at }] of pieces.entries()) {
    const points = moved.get(line) as Point[];
    for (const point of [points[at], points[at + 1]]) if (point) point[axis] = places[index] as number;
  }
  return lines.map((line) => ({ ...line, points: moved.get(line) as Point[] }));
}

/** Of pieces in order, those that are beside each other. */
function pairsOf(pieces: readonly Piece[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [first, one] of pieces.entries()) {
    let beside = 0;
    for (let second = first + 1; second < pieces.length && beside < mostBeside; second += 1) {
      const two = pieces[second] as Piece;
      if (two.at - one.at > reach) break;
      if (one.line === two.line || !areBeside(one, two)) continue;
      pairs.push({ first, second, apart });
      beside += 1;
    }
  }
  return pairs;
}

/** Where pieces come to lie: as near as can be to where each is best, and apart. */
function solve(pieces: readonly Piece[], pairs: readonly Pair[]): Float64Array {
  const { least, most: farthest } = roomOf(pieces, pairs);
  const places = Float64Array.from(pieces, ({ best }, index) =>
    Math.max(least[index] as number, Math.min(farthest[index] as number, best)),
  );
  const put = (index: number, place: number) => {
    places[index] = Math.max(least[index] as number, Math.min(farthest[index] as number, place));
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let isCalm = true;
    for (const { first, second, apart: wanted } of pairs) {
      const lacking = wanted - ((places[second] as number) - (places[first] as number));
      if (lacking < 0.01) continue;
      isCalm = false;
      put(first, (places[first] as number) - lacking / 2);
      put(second, (places[second] as number) + lacking / 2);
    }
    if (isCalm) break;
  }
  // What is still too near is put right from one end; what comes after it has the room.
  for (const { first, second, apart: wanted } of pairs)
    put(second, Math.max(places[second] as number, (places[first] as number) + wanted));
  return places;
}

/** How far each piece can go when all keep apart; where there is too little room, they are nearer to each other. */
function roomOf(pieces: readonly Piece[], pairs: readonly Pair[]) {
  const least = new Float64Array(pieces.length);
  const farthest = new Float64Array(pieces.length);
  const pushing = new Int32Array(pieces.length);
  const holding = new Int32Array(pieces.length);
  for (let round = 0; ; round += 1) {
    for (const [index, piece] of pieces.entries()) {
      least[index] = piece.least;
      farthest[index] = piece.most;
    }
    pushing.fill(-1);
    holding.fill(-1);
    for (const [index, { first, second, apart: wanted }] of pairs.entries()) {
      const pushed = (least[first] as number) + wanted;
      if (pushed <= (least[second] as number)) continue;
      least[second] = pushed;
      pushing[second] = index;
    }
    for (let index = pairs.length - 1; index >= 0; index -= 1) {
      const { first, second, apart: wanted } = pairs[index] as Pair;
      const held = (farthest[second] as number) - wanted;
      if (held >= (farthest[first] as number)) continue;
      farthest[first] = held;
      holding[first] = index;
    }
    const tight = pieces.flatMap((_, index) =>
      (least[index] as number) > (farthest[index] as number) + 0.01 ? [index] : [],
    );
    if (tight.length === 0 || round === most) return { least, most: farthest };
    const narrowed = new Set<Pair>();
    for (const index of tight) {
      for (let at = index; (pushing[at] as number) >= 0; ) {
        const pair = pairs[pushing[at] as number] as Pair;
        narrowed.add(pair);
        at = pair.first;
      }
      for (let at = index; (holding[at] as number) >= 0; ) {
        const pair = pairs[holding[at] as number] as Pair;
        narrowed.add(pair);
        at = pair.second;
      }
    }
    const share = round < 6 ? 0.75 : round < 20 ? 0.4 : 0;
    for (const pair of narrowed) pair.apart *= share;
  }
}
