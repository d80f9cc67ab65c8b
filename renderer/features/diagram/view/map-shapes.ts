import type { Rectangle } from '../../../../shared/model/geometry';

/** A diagram as the overview draws it: all boxes in one path, all boundaries in another. */
export interface MapShapes {
  boxes: string;
  boundaries: string;
  /** What they take up together; undefined: there is nothing. */
  bounds: Rectangle | undefined;
}

/** @param nodes things of a diagram, and whether each is a boundary that shows what is in it */
export function mapShapes(nodes: Iterable<Rectangle & { isBoundary: boolean }>): MapShapes {
  const parts: { boxes: string[]; boundaries: string[] } = { boxes: [], boundaries: [] };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height, isBoundary } of nodes) {
    parts[isBoundary ? 'boundaries' : 'boxes'].push(pathOf({ x, y, width, height }));
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return {
    boxes: parts.boxes.join(''),
    boundaries: parts.boundaries.join(''),
    bounds: left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top },
  };
}

export const pathOf = ({ x, y, width, height }: Rectangle): string =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** The part of a diagram that a map of a size shows: what is drawn and what is in view, and a little around it. */
export function mapFrame(
  bounds: Rectangle | undefined,
  seen: Rectangle,
  size: { width: number; height: number },
): Rectangle & { scale: number } {
  const all = bounds ?? seen;
  const x = Math.min(all.x, seen.x);
  const y = Math.min(all.y, seen.y);
  const width = Math.max(all.x + all.width, seen.x + seen.width) - x;
  const height = Math.max(all.y + all.height, seen.y + seen.height) - y;
  const margin = 8;
  const scale = Math.max(width / (size.width - margin), height / (size.height - margin));
  return {
    x: x - (size.width * scale - width) / 2,
    y: y - (size.height * scale - height) / 2,
    width: size.width * scale,
    height: size.height * scale,
    scale,
  };
}
