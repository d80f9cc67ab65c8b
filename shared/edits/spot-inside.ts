import { shownSize } from '../model/collapse';
import { type Point, type Rectangle, shownBoundary, shownParent } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';
import { freeSpot, inset } from './grow';

/** Room between what lies in one boundary: flows and their names run there. */
const gap = { x: 64, y: 32 } as const;
/** Boundaries look well that are so much wider than tall. */
const shape = 1.6;

/**
 * A free place in a boundary, or in the nearest around it that is shown: beside or below what lies there, so that the
 * boundary grows as little as it can and stays about as wide as tall. In no boundary: row by row.
 */
export function spotInside(
  model: ThreatModel,
  diagramId: string,
  parent: string | null,
  { width, height }: { width: number; height: number },
): Point {
  const size = { width, height };
  const placements = model.diagrams[diagramId]?.placements ?? {};
  const shown = shownBoundary(model, placements, parent);
  const frame = shown === null ? undefined : placements[shown];
  if (frame === undefined) return freeSpot(model, diagramId, parent, size);
  const members = Object.entries(placements)
    .filter(([id]) => shownParent(model, placements, id) === shown)
    .map(([id, placement]): Rectangle => {
      const { x, y } = placement;
      const shownAs = shownSize(model, id, placement);
      return { x, y, width: shownAs.width, height: shownAs.height };
    });
  const columns = [inset.side, ...members.flatMap(({ x, width }) => [x, x + width + gap.x])];
  const rows = [inset.top, ...members.flatMap(({ y, height }) => [y, y + height + gap.y])];
  const cost = ({ x, y }: Point): number => {
    const right = Math.max(frame.width, x + width + inset.side);
    const bottom = Math.max(frame.height, y + height + inset.side);
    const isGrown = right > frame.width || bottom > frame.height;
    // Within the frame: row by row. Else: as small as it goes.
    return isGrown ? 1e9 + Math.max(right, bottom * shape) * 1e3 + y + x / 1e3 : y * 1e3 + x;
  };
  const free = rows
    .flatMap((y) => columns.map((x): Point => ({ x, y })))
    .filter(({ x, y }) => x >= inset.side && y >= inset.top)
    .filter((at) => members.every((member) => !isNear({ ...at, ...size }, member)));
  const [first, ...others] = free;
  if (first === undefined) return freeSpot(model, diagramId, parent, size);
  return others.reduce((best, one) => (cost(one) < cost(best) ? one : best), first);
}

const isNear = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width + gap.x &&
  b.x < a.x + a.width + gap.x &&
  a.y < b.y + b.height + gap.y &&
  b.y < a.y + a.height + gap.y;
