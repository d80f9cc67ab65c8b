import type { Move } from '../../../../shared/edits/arrange';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { shownOn } from '../../../state/shown';
import { isAround } from '../snapping/snapping';

/**
 * What comes into a boundary that was put around it: the things beside it that it covers as a whole.
 * @param parent the boundary that it lies in, as the diagram shows it
 * @param place where it lies now, on the diagram itself
 * @param except what has a place of its own to go to
 */
export function droppedAround(
  model: ThreatModel,
  diagramId: string,
  boundary: string,
  parent: string | null,
  place: Rectangle,
  except: readonly string[] = [],
): Move[] {
  return [...shownOn(model, diagramId).boxes.values()]
    .filter((box) => box.parent === parent && box.id !== boundary && !except.includes(box.id))
    .filter(({ rectangle }) => isAround(place, rectangle))
    .map(({ id, rectangle }) => ({
      id,
      parent: boundary,
      x: Math.round(rectangle.x - place.x),
      y: Math.round(rectangle.y - place.y),
    }));
}
