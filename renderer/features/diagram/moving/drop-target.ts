import { isWithin } from '../../../../shared/model/containment';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { shownOn } from '../../../state/shown';

/**
 * The innermost boundary of a diagram under a point, leaving out one and what is inside it.
 * @param isOpen leaves out collapsed boundaries too
 */
export function boundaryAt(
  model: ThreatModel,
  diagramId: string,
  point: Point,
  { except, isOpen = false }: { except?: string | undefined; isOpen?: boolean } = {},
): { id: string | null; rectangle: Rectangle } {
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  let best: { id: string | null; rectangle: Rectangle } = { id: null, rectangle: nowhere };
  let smallest = Number.POSITIVE_INFINITY;
  for (const { id, as, rectangle } of shownOn(model, diagramId).boxes.values()) {
    if (as === 'element' || (isOpen && as === 'collapsed')) continue;
    if (except !== undefined && isWithin(model, id, except)) continue;
    const { x, y, width, height } = rectangle;
    const isInside = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
    if (isInside && width * height < smallest) {
      best = { id, rectangle };
      smallest = width * height;
    }
  }
  return best;
}
