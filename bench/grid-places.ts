import { boundarySize, elementSize } from '../shared/edits/sizes';
import { membersByParent } from '../shared/model/containment';
import type { Placement, ThreatModel } from '../shared/model/threat-model';

const inset = { top: 48, side: 24 } as const;
const gap = 28;

/**
 * Places for everything in a model, in rows within each boundary, without regard to the flows: quick at any size,
 * the same at every call, and nothing over anything else but a boundary over what holds it.
 */
export function gridPlaces(model: ThreatModel): Record<string, Placement> {
  const members = membersByParent(model);
  const places: Record<string, Placement> = {};
  const fill = (parent: string | null): { width: number; height: number } => {
    const { elements = [], boundaries = [] } = members.get(parent) ?? {};
    const boxes = [
      ...elements.map((id) => ({ id, ...elementSize })),
      ...boundaries.map((id) => ({ id, ...fill(id) })),
    ];
    if (boxes.length === 0) return boundarySize;
    // About as wide as a screen is to its height.
    const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
    const widest = Math.max(Math.sqrt(area * 1.6), ...boxes.map(({ width }) => width));
    const extent = { width: 0, height: 0 };
    let [x, y, rowHeight] = [0, 0, 0];
    for (const { id, width, height } of boxes) {
      if (x > 0 && x + width > widest) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
      places[id] = { x: inset.side + x, y: inset.top + y, width, height };
      x += width + gap;
      rowHeight = Math.max(rowHeight, height);
      extent.width = Math.max(extent.width, x - gap);
      extent.height = Math.max(extent.height, y + rowHeight);
    }
    return { width: extent.width + 2 * inset.side, height: extent.height + inset.top + inset.side };
  };
  fill(null);
  return places;
}
