import type { Point, Rectangle } from '../../../../shared/model/geometry';

/** How large the toolbar is, and how far it keeps from what it is about and from the canvas' edge. */
const size = { width: 336, height: 38 } as const;
const gap = 14;
const margin = 8;

/**
 * Where the toolbar stands on the canvas: over what is selected, under it, else at the top or the bottom of the canvas;
 * of these, the first where it covers least of what else is drawn.
 */
export function toolbarPlace(
  selected: Rectangle,
  { width, height }: { width: number; height: number },
  others: readonly Rectangle[] = [],
): { left: number; top: number } {
  const [left, top] = [selected.x, selected.y];
  const [right, bottom] = [left + selected.width, top + selected.height];
  const within = (value: number, most: number) =>
    Math.round(Math.max(margin, Math.min(most - margin, value)));
  // Over the part of it that is in view.
  const x = within((Math.max(0, left) + Math.min(width, right) - size.width) / 2, width - size.width);
  const above = top - gap - size.height;
  const below = bottom + gap;
  const places = [
    ...(above >= margin ? [above] : []),
    ...(below + size.height + margin <= height ? [below] : []),
    margin,
    height - size.height - margin,
  ].map((y): Point => ({ x, y: within(y, height - size.height) }));
  const beside = others.filter((one) => one.x < x + size.width && x < one.x + one.width);
  const best = places.reduce((known, one) => (covered(one, beside) < covered(known, beside) ? one : known));
  return { left: best.x, top: best.y };
}

/** How much of these the toolbar would cover. */
const covered = ({ x, y }: Point, others: readonly Rectangle[]): number =>
  others.reduce((sum, other) => {
    const across = Math.min(x + size.width, other.x + other.width) - Math.max(x, other.x);
    const down = Math.min(y + size.height, other.y + other.height) - Math.max(y, other.y);
    return sum + Math.max(0, across) * Math.max(0, down);
  }, 0);
