import type { Rectangle } from '../../../../shared/model/geometry';
import type { Walkable } from './steps';

/** What a diagram shows now, and where it shows what it hides. */
interface Shown extends Walkable {
  shownFor(id: string): string | undefined;
}

/**
 * Who gets the focus when what had it is gone: what stands for it now, the end of a flow, the nearest in the same
 * boundary, that boundary, the nearest of all. Undefined: nothing is left.
 */
export function refugeOf(before: Walkable, gone: string, now: Shown): string | undefined {
  const standIn = now.shownFor(gone);
  if (standIn !== undefined) return standIn;
  const line = before.lines.get(gone);
  if (line)
    return [line.source, line.target].find((end) => now.boxes.has(end)) ?? refugeOf(before, line.source, now);
  const box = before.boxes.get(gone);
  if (box === undefined) return undefined;
  const near = nearestTo(
    box.rectangle,
    [...before.boxes.values()].filter(({ id, parent }) => parent === box.parent && now.boxes.has(id)),
  );
  if (near !== undefined) return near;
  for (let parent = box.parent; parent !== null; parent = before.boxes.get(parent)?.parent ?? null)
    if (now.boxes.has(parent)) return parent;
  return nearestTo(box.rectangle, [...now.boxes.values()]);
}

function nearestTo(
  { x, y, width, height }: Rectangle,
  boxes: readonly { id: string; rectangle: Rectangle }[],
): string | undefined {
  const far = ({ rectangle: other }: { rectangle: Rectangle }) =>
    Math.hypot(other.x + other.width / 2 - x - width / 2, other.y + other.height / 2 - y - height / 2);
  const [first, ...others] = boxes;
  return others.reduce((best, one) => (best && far(one) < far(best) ? one : best), first)?.id;
}
