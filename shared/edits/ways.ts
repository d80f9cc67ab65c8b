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
  const bent = Object.keys(diagram.ways ?? {}).flatMap((id) => {
    const flow = model.flows[id];
    return flow ? [{ id, ends: [flow.source, flow.target] as const }] : [];
  });
  const corners = () =>
    bent.map(({ ends: [source, target] }) => [
      cornerOf(model, diagram, source),
      cornerOf(model, diagram, target),
    ]);
  const before = corners();
  return () => {
    for (const [index, [source, target]] of corners().entries()) {
      const [from, to] = before[index] ?? [];
      const way = diagram.ways?.[bent[index]?.id ?? ''];
      if (!way || !source || !target || !from || !to) continue;
      const [dx, dy] = [source.x - from.x, source.y - from.y];
      if ((dx === 0 && dy === 0) || target.x - to.x !== dx || target.y - to.y !== dy) continue;
      for (const point of way.points) {
        point.x += dx;
        point.y += dy;
      }
    }
  };
}

/** What must follow when flows go or go elsewhere: no diagram leads them through points any more. */
export function forgetWays(model: ThreatModel, flows: readonly string[]): void {
  for (const diagram of Object.values(model.diagrams)) {
    for (const flow of flows) delete diagram.ways?.[flow];
    if (diagram.ways && Object.keys(diagram.ways).length === 0) delete diagram.ways;
  }
}
