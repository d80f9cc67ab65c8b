import type { Point } from '../model/geometry';
import { shownParent } from '../model/geometry';
import type { Diagram, ThreatModel } from '../model/threat-model';

/** Where something's upper left corner is on the diagram itself, every boundary open. */
function cornerOf(model: ThreatModel, { placements }: Diagram, id: string): Point {
  const corner = { x: 0, y: 0 };
  for (let next: string | null = id; next !== null; next = shownParent(model, placements, next)) {
    corner.x += placements[next]?.x ?? 0;
    corner.y += placements[next]?.y ?? 0;
  }
  return corner;
}

/**
 * What must follow when things move: the bends of a flow move along when both its ends go the same way, by
 * themselves or with a boundary around both.
 * @returns what moves them, to be called after the move
 */
export function keepWays(model: ThreatModel, diagram: Diagram): () => void {
  const movesOf = watchBent(model, diagram);
  return () => {
    for (const { way, from, to } of movesOf()) {
      if ((from.x === 0 && from.y === 0) || from.x !== to.x || from.y !== to.y) continue;
      for (const point of way.points) {
        point.x += from.x;
        point.y += from.y;
      }
    }
  };
}

/**
 * What must follow when things are laid out anew: bends that led between ends that are elsewhere now lead nowhere.
 * @returns what forgets them, to be called after the move
 */
export function loosenWays(model: ThreatModel, diagram: Diagram): () => void {
  const movesOf = watchBent(model, diagram);
  return () => {
    const loose = movesOf().filter(({ from, to }) => from.x !== to.x || from.y !== to.y);
    for (const { id } of loose) delete diagram.ways?.[id];
    if (diagram.ways && Object.keys(diagram.ways).length === 0) delete diagram.ways;
  };
}

/** Notes where the ends of bent flows are. @returns how far each has moved since */
function watchBent(model: ThreatModel, diagram: Diagram) {
  const bent = Object.keys(diagram.ways ?? {}).flatMap((id) => {
    const flow = model.flows[id];
    if (flow === undefined) return [];
    const corners = () =>
      [cornerOf(model, diagram, flow.source), cornerOf(model, diagram, flow.target)] as const;
    return [{ id, corners, before: corners() }];
  });
  const moved = (now: Point, before: Point): Point => ({ x: now.x - before.x, y: now.y - before.y });
  return () =>
    bent.flatMap(({ id, corners, before: [source, target] }) => {
      const way = diagram.ways?.[id];
      const [from, to] = corners();
      return way ? [{ id, way, from: moved(from, source), to: moved(to, target) }] : [];
    });
}

/** What must follow when flows go or go elsewhere: no diagram leads them through points any more. */
export function forgetWays(model: ThreatModel, flows: readonly string[]): void {
  for (const diagram of Object.values(model.diagrams)) {
    for (const flow of flows) delete diagram.ways?.[flow];
    if (diagram.ways && Object.keys(diagram.ways).length === 0) delete diagram.ways;
  }
}
