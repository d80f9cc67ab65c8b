import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { overlap } from '../view/frame';

/** The sides on which something small is put beside a box, the best first. */
const sides = ['right', 'bottom', 'top', 'left'] as const;
export type Side = (typeof sides)[number];

/**
 * The side of a box where a square covers none of the others and is on the stage; null: there is none. All in pixels
 * of the screen.
 */
export function freeSide(
  box: Rectangle,
  { size, gap }: { size: number; gap: number },
  others: readonly Rectangle[],
  stage: Rectangle,
): Side | null {
  const free = sides.filter((side) => {
    const { x, y } = cornerAt(box, side, size, gap);
    return !others.some((other) => overlap(other, { x, y, width: size, height: size }));
  });
  const seen = free.filter((side) => {
    const { x, y } = cornerAt(box, side, size, gap);
    return (
      x >= stage.x && y >= stage.y && x + size <= stage.x + stage.width && y + size <= stage.y + stage.height
    );
  });
  return seen[0] ?? free[0] ?? null;
}

function cornerAt({ x, y, width, height }: Rectangle, side: Side, size: number, gap: number): Point {
  const [middle, centre] = [y + (height - size) / 2, x + (width - size) / 2];
  switch (side) {
    case 'right':
      return { x: x + width + gap, y: middle };
    case 'left':
      return { x: x - gap - size, y: middle };
    case 'bottom':
      return { x: centre, y: y + height + gap };
    case 'top':
      return { x: centre, y: y - gap - size };
  }
}
