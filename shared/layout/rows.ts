import type { Rectangle } from '../model/geometry';

export interface Size {
  width: number;
  height: number;
}

/** Things beside each other, their places from one corner at 0, 0. */
export interface Arrangement<T = string> extends Size {
  placed: (Rectangle & { id: T })[];
}

/**
 * Things in rows, about as wide for their height as a screen, or at least so wide.
 * @param gap room between them
 */
export function inRows<T>(boxes: readonly (Size & { id: T })[], gap: number, least = 0): Arrangement<T> {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const wanted = Math.max(least, Math.sqrt(area * 1.6), ...boxes.map(({ width }) => width));
  let [x, y, rowHeight, widest] = [0, 0, 0, 0];
  const placed = boxes.map(({ id, width, height }) => {
    if (x > 0 && x + width > wanted) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    const place = { id, x, y, width, height };
    x += width + gap;
    rowHeight = Math.max(rowHeight, height);
    widest = Math.max(widest, x - gap);
    return place;
  });
  return { placed, width: widest, height: y + rowHeight };
}
