import type { Rectangle } from '../../model/geometry';
import type { Drawing } from './drawing';

/** Room around what a part shows. */
const margin = 24;
/** How far below a boundary's title its first content may be and still belong on the same part. */
const belowTitle = 24;
/** A part reaches to the picture's edge where that is no further away than this. */
const nearEdge = 160;

interface Piece {
  box: Rectangle;
  /** A boundary's title or a flow's label: worth keeping whole, but no part is shown for words alone. */
  isWords: boolean;
}

/** A direction in which a picture is cut, along x or along y. */
interface Axis {
  start: (box: Rectangle) => number;
  end: (box: Rectangle) => number;
}

const alongX: Axis = { start: ({ x }) => x, end: ({ x, width }) => x + width };
const alongY: Axis = { start: ({ y }) => y, end: ({ y, height }) => y + height };

/**
 * Cuts a drawing into rows and each of them into columns, or the other way round, with the seams in gaps between
 * what is drawn. What a seam can't help but go through is whole in the part that follows.
 * @returns areas of the parts, no larger than `longest`
 */
export function cutInGaps(
  { area, content, labels, titles }: Pick<Drawing, 'area' | 'content' | 'labels' | 'titles'>,
  longest: { width: number; height: number },
  first: 'rows' | 'columns',
): Rectangle[] {
  const pieces: Piece[] = [
    ...content.map((box) => ({ box, isWords: false })),
    ...labels.map((box) => ({ box, isWords: true })),
    ...titles.map((box) => ({ box: { ...box, height: box.height + belowTitle }, isWords: true })),
  ];
  const [outer, inner] = first === 'rows' ? [alongY, alongX] : [alongX, alongY];
  const most = (axis: Axis) => (axis === alongX ? longest.width : longest.height) - 2 * margin;
  return bands(pieces, outer, most(outer))
    .flatMap((band) => bands(band, inner, most(inner)))
    .filter((part) => part.some(({ isWords }) => !isWords))
    .map((part) => frameOf(part, pieces, area, longest));
}

/** Groups of pieces that follow each other along an axis, none longer than `longest` where its pieces let it. */
function bands(pieces: readonly Piece[], axis: Axis, longest: number): Piece[][] {
  if (pieces.length === 0) return [];
  const start = Math.min(...pieces.map(({ box }) => axis.start(box)));
  const end = Math.max(...pieces.map(({ box }) => axis.end(box)));
  if (end - start <= longest) return [[...pieces]];
  const limit = start + longest;
  // As few parts as can be, of about one size: a seam before `early` would make one more.
  const count = Math.ceil((end - start) / longest);
  const early = end - (count - 1) * longest;
  const even = start + (end - start) / count;
  const crossed = (seam: number) =>
    pieces.filter(({ box }) => axis.start(box) < seam && seam < axis.end(box)).length;
  const seams = pieces
    .map(({ box }) => axis.end(box))
    .filter((seam) => seam <= limit)
    .map((seam) => ({ seam, cost: crossed(seam) * 4 + (seam < early ? 1 : 0) }))
    .sort((a, b) => a.cost - b.cost || Math.abs(a.seam - even) - Math.abs(b.seam - even));
  const seam = seams[0]?.seam ?? limit;
  const before = pieces.filter(({ box }) => axis.end(box) <= seam);
  if (before.length === 0) {
    const tooLong = [...pieces].sort((a, b) => axis.end(a.box) - axis.end(b.box)).slice(0, 1);
    return [tooLong, ...bands(without(pieces, tooLong), axis, longest)];
  }
  return [before, ...bands(without(pieces, before), axis, longest)];
}

const without = (pieces: readonly Piece[], some: readonly Piece[]) =>
  pieces.filter((piece) => !some.includes(piece));

/** The area around a part's pieces, out to the picture's edge where that is near and nothing lies between. */
function frameOf(
  part: readonly Piece[],
  all: readonly Piece[],
  area: Rectangle,
  longest: { width: number; height: number },
): Rectangle {
  const others = without(all, part).map(({ box }) => box);
  const around = (axis: Axis) => [
    Math.min(...part.map(({ box }) => axis.start(box))),
    Math.max(...part.map(({ box }) => axis.end(box))),
  ];
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [around(alongX), around(alongY)];
  const stretch = (axis: Axis, from: number, to: number, most: number): [number, number] => {
    const [start, end] = [Math.max(axis.start(area), from - margin), Math.min(axis.end(area), to + margin)];
    const isFree = (low: number, high: number) =>
      !others.some((box) => axis.start(box) < high && low < axis.end(box));
    const far = axis.start(area);
    const low = start - far <= nearEdge && end - far <= most && isFree(far, start) ? far : start;
    const high = axis.end(area);
    return [low, high - end <= nearEdge && high - low <= most && isFree(end, high) ? high : end];
  };
  const [x, x2] = stretch(alongX, left, right, longest.width);
  const [y, y2] = stretch(alongY, top, bottom, longest.height);
  return {
    x: Math.floor(x),
    y: Math.floor(y),
    width: Math.floor(x2 - Math.floor(x)),
    height: Math.floor(y2 - Math.floor(y)),
  };
}
