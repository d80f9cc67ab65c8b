import { shownRectangles } from '../model/collapse';
import type { Rectangle } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';

/** Something that has a place on a diagram, and where that is on the diagram itself. */
export interface Placed {
  id: string;
  sort: 'element' | 'boundary' | 'note';
  /** The boundary that it is in. */
  parent: string | null;
  box: Rectangle;
  isLocked: boolean;
}

/** What of these is to be seen on a diagram: elements, boundaries and notes; flows run between them. */
export function placedOf(model: ThreatModel, diagramId: string, ids: readonly string[]): Placed[] {
  const diagram = model.diagrams[diagramId];
  if (diagram === undefined) return [];
  const rectangles = shownRectangles(model, diagram);
  return [...new Set(ids)].flatMap((id): Placed[] => {
    const note = diagram.notes?.[id];
    if (note !== undefined) {
      const { x, y, width, height } = note;
      return [
        { id, sort: 'note', parent: null, box: { x, y, width, height }, isLocked: note.locked ?? false },
      ];
    }
    const subject = model.elements[id] ?? model.boundaries[id];
    const box = rectangles.get(id);
    if (subject === undefined || box === undefined) return [];
    const sort = model.boundaries[id] ? 'boundary' : 'element';
    const isLocked = diagram.placements[id]?.locked ?? false;
    return [{ id, sort, parent: subject.parent, box, isLocked }];
  });
}

/** The same without what lies in a boundary that is among them: it goes where that goes. */
export function rootsOf(model: ThreatModel, diagramId: string, ids: readonly string[]): Placed[] {
  const chosen = new Set(ids);
  return placedOf(model, diagramId, ids).filter(({ parent }) => {
    let next = parent;
    while (next !== null && !chosen.has(next)) next = model.boundaries[next]?.parent ?? null;
    return next === null;
  });
}

/** The rectangle around others. Of none: nothing at 0, 0. */
export function boundsOf(boxes: readonly Rectangle[]): Rectangle {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
