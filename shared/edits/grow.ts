import { shownSize } from '../model/collapse';
import { enclosingBoundaries } from '../model/containment';
import { shownBoundary, shownParent } from '../model/geometry';
import type { Diagram, Placement, ThreatModel } from '../model/threat-model';
import { boundarySize, elementSize } from './sizes';

/** Room that a boundary keeps around what is in it; above, for its title. */
export const inset = { top: 44, side: 16 } as const;

/**
 * What must follow a move: these boundaries and those around them grow, to whichever side, until they hold what lies
 * in them. Nothing else moves on the diagram.
 */
export function growAround(
  model: ThreatModel,
  diagramId: string,
  ...boundaries: readonly (string | null)[]
): void {
  const placements = model.diagrams[diagramId]?.placements;
  if (placements === undefined) return;
  const frames = new Map<string, { depth: number; members: [string, Placement][] }>();
  for (const boundary of boundaries)
    for (const [index, id] of shownAround(model, placements, boundary).reverse().entries())
      frames.set(id, { depth: index, members: [] });
  if (frames.size === 0) return;
  for (const [id, placement] of Object.entries(placements))
    frames.get(shownParent(model, placements, id) ?? '')?.members.push([id, placement]);
  for (const [id, { members }] of [...frames].sort(([, a], [, b]) => b.depth - a.depth)) {
    const frame = placements[id];
    if (frame !== undefined && members.length > 0) growOne(model, frame, members);
  }
}

/** This boundary and those around it that a diagram shows, innermost first. */
const shownAround = (model: ThreatModel, placements: Diagram['placements'], boundary: string | null) =>
  enclosingBoundaries(model, boundary)
    .map(({ id }) => id)
    .filter((id) => placements[id] !== undefined);

function growOne(
  model: Pick<ThreatModel, 'boundaries'>,
  frame: Placement,
  members: readonly [string, Placement][],
): void {
  const left = Math.max(0, ...members.map(([, { x }]) => inset.side - x));
  const above = Math.max(0, ...members.map(([, { y }]) => inset.top - y));
  frame.x -= left;
  frame.y -= above;
  frame.width += left;
  frame.height += above;
  for (const [id, member] of members) {
    member.x += left;
    member.y += above;
    const { width, height } = shownSize(model, id, member);
    frame.width = Math.max(frame.width, member.x + width + inset.side);
    frame.height = Math.max(frame.height, member.y + height + inset.side);
  }
}

/**
 * The first place in a boundary, or in the nearest around it that is shown, where something of this size covers
 * nothing, row by row.
 */
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
    return placement && shownParent(model, placements, id) === shown
      ? [{ x: placement.x, y: placement.y, ...shownSize(model, id, placement) }]
      : [];
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
