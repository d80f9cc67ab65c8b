import type { Rectangle } from '../../../../shared/model/geometry';

type Axis = 'x' | 'y';

/** A place along an axis where the gaps beside something are equal. */
export interface EvenGaps {
  start: number;
  /** The equal gaps, from where to where. */
  spans: [number, number][];
}

/** A gap wider than this is no gap but two things apart, in pixels of the diagram. */
const widest = 400;

/**
 * Where something would lie evenly in the row (of the things beside it along an axis) that it is in: between its
 * neighbours, or as far from one of them as that is from the next.
 */
export function gapsOf(box: Rectangle, others: readonly Rectangle[], axis: Axis): EvenGaps[] {
  const [across, extent, depth] =
    axis === 'x' ? (['y', 'width', 'height'] as const) : (['x', 'height', 'width'] as const);
  const size = box[extent];
  const middle = box[axis] + size / 2;
  const row = others
    .filter((one) => one[across] < box[across] + box[depth] && box[across] < one[across] + one[depth])
    .map((one) => ({ start: one[axis], end: one[axis] + one[extent] }));
  const before = row.filter(({ start, end }) => (start + end) / 2 < middle).sort((a, b) => b.end - a.end);
  const after = row.filter(({ start, end }) => (start + end) / 2 >= middle).sort((a, b) => a.start - b.start);
  const found: EvenGaps[] = [];
  const [left, right] = [before[0], after[0]];
  if (left && right) {
    const gap = (right.start - left.end - size) / 2;
    if (gap > 0 && gap <= widest) {
      const start = left.end + gap;
      found.push({
        start,
        spans: [
          [left.end, start],
          [start + size, right.start],
        ],
      });
    }
  }
  const left2 = left && before.find(({ end }) => end < left.start);
  if (left && left2 && left.start - left2.end <= widest) {
    const gap = left.start - left2.end;
    found.push({
      start: left.end + gap,
      spans: [
        [left2.end, left.start],
        [left.end, left.end + gap],
      ],
    });
  }
  const right2 = right && after.find(({ start }) => start > right.end);
  if (right && right2 && right2.start - right.end <= widest) {
    const gap = right2.start - right.end;
    const start = right.start - gap - size;
    found.push({
      start,
      spans: [
        [start + size, right.start],
        [right.end, right2.start],
      ],
    });
  }
  return found;
}
