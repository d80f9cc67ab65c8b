import { enclosingBoundaries } from './containment';
import { absoluteRectangles, type Rectangle } from './geometry';
import type { Diagram, Placement, ThreatModel } from './threat-model';

type Containing = Pick<ThreatModel, 'elements' | 'boundaries'>;
type Placing = Pick<Diagram, 'placements'>;

/** How large a boundary is while it is shown as one box. */
export const collapsedSize = { width: 192, height: 64 } as const;

/** Whether something is a boundary that a diagram shows as one box. */
export const isCollapsed = (
  { boundaries }: Pick<Containing, 'boundaries'>,
  { placements }: Placing,
  id: string,
): boolean => placements[id]?.collapsed === true && boundaries[id] !== undefined;

/** The room that something takes on a diagram: that of one box while it is collapsed. */
export const shownSize = (
  { boundaries }: Pick<Containing, 'boundaries'>,
  id: string,
  placement: Placement,
): { width: number; height: number } =>
  placement.collapsed === true && boundaries[id] !== undefined ? collapsedSize : placement;

/** The outermost collapsed boundary around something; undefined: it is to be seen. */
export function collapsedAround(model: Containing, diagram: Placing, id: string): string | undefined {
  const parent = (model.elements[id] ?? model.boundaries[id])?.parent ?? null;
  return enclosingBoundaries(model, parent).findLast((around) => isCollapsed(model, diagram, around.id))?.id;
}

/** Places on the diagram itself of what is to be seen: a collapsed boundary is one box, with nothing in it. */
export function shownRectangles(model: Containing, diagram: Placing): Map<string, Rectangle> {
  const rectangles = absoluteRectangles(model, diagram);
  const collapsed = Object.keys(diagram.placements).filter((id) => isCollapsed(model, diagram, id));
  if (collapsed.length === 0) return rectangles;
  for (const [id, { x, y }] of rectangles)
    if (collapsedAround(model, diagram, id) !== undefined) rectangles.delete(id);
    else if (collapsed.includes(id)) rectangles.set(id, { x, y, ...collapsedSize });
  return rectangles;
}
