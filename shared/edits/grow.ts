import { shownBoundary, shownParent } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';
import { boundarySize, elementSize } from './sizes';

/** Room that a boundary keeps around what is in it; above, for its title. */
const inset = { top: 44, side: 16 } as const;

/** What must follow a move: whatever lies in a boundary stays in it, and the boundaries around grow as needed. */
export function growAround(model: ThreatModel, diagramId: string, parent: string | null): void {
  const placements = model.diagrams[diagramId]?.placements;
  const members = [...Object.values(model.elements), ...Object.values(model.boundaries)];
  let next = parent;
  while (placements !== undefined && next !== null) {
    const frame = placements[next];
    for (const member of members) {
      const isIn = placements[member.id] && shownParent(model, placements, member.id) === next;
      const inner = isIn ? placements[member.id] : undefined;
      if (frame === undefined || inner === undefined) continue;
      inner.x = Math.max(inset.side, inner.x);
      inner.y = Math.max(inset.top, inner.y);
      frame.width = Math.max(frame.width, inner.x + inner.width + inset.side);
      frame.height = Math.max(frame.height, inner.y + inner.height + inset.side);
    }
    next = model.boundaries[next]?.parent ?? null;
  }
}

/** The first place in a boundary, or in the nearest around it that is shown, where something of this size covers nothing, row by row. */
export function freeSpot(
  model: ThreatModel,
  diagramId: string,
  parent: string | null,
  size: { width: number; height: number },
  start: { x: number; y: number } = { x: inset.side, y: inset.top },
): { x: number; y: number } {
  const placements = model.diagrams[diagramId]?.placements ?? {};
  const shown = shownBoundary(model, placements, parent);
  const taken = [...Object.values(model.elements), ...Object.values(model.boundaries)].flatMap(({ id }) => {
    const placement = placements[id];
    return placement && shownParent(model, placements, id) === shown ? [placement] : [];
  });
  const gap = 24;
  const columns =
    shown === null
      ? 4
      : Math.max(1, Math.floor((placements[shown]?.width ?? boundarySize.width) / (elementSize.width + gap)));
  for (let slot = 0; slot < 400; slot += 1) {
    const x = start.x + (slot % columns) * (size.width + gap);
    const y = start.y + Math.floor(slot / columns) * (size.height + gap);
    const isFree = taken.every(
      (one) =>
        x + size.width <= one.x ||
        one.x + one.width <= x ||
        y + size.height <= one.y ||
        one.y + one.height <= y,
    );
    if (isFree) return { x, y };
  }
  return start;
}
