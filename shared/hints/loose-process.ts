import { move } from '../edits/arrange';
import { nameIn } from '../edits/names';
import { spotInside } from '../edits/spot-inside';
import { phrase } from '../language/phrase';
import { absoluteRectangles, type Rectangle } from '../model/geometry';
import type { Element } from '../model/threat-model';
import { drawAround } from './draw-around';
import type { Hint, HintRule, Picture } from './hint';
import { isInScope, titled } from './subjects';

/** A process in no boundary: nobody can say from where on it is trusted. */
export const looseProcess: HintRule = (picture) =>
  Object.values(picture.model.elements).flatMap((element): Hint[] => {
    if (element.kind !== 'process' || element.parent !== null || !isInScope(element)) return [];
    const fix = moveIntoNearest(picture, element) ?? drawAround(picture, element);
    if (fix === undefined) return [];
    return [
      {
        key: `loose-process/${element.id}`,
        subjects: [element.id],
        says: titled('hints.looseProcess', picture, element.id),
        fix,
      },
    ];
  });

function moveIntoNearest({ model, diagram }: Picture, { id }: Element): Hint['fix'] | undefined {
  const view = model.diagrams[diagram];
  const places = view && absoluteRectangles(model, view);
  const own = places?.get(id);
  if (view === undefined || places === undefined || own === undefined) return undefined;
  const [nearest] = Object.values(model.boundaries)
    .filter((boundary) => boundary.parent === null && isInScope(boundary))
    .flatMap((boundary) => {
      const place = places.get(boundary.id);
      return place ? [{ boundary, distance: gapBetween(own, place) }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (a.boundary.id < b.boundary.id ? -1 : 1));
  if (nearest === undefined) return undefined;
  const { boundary } = nearest;
  const spot = spotInside(model, diagram, boundary.id, own);
  return {
    title: phrase('hints.fixMoveInto', {
      name: nameIn(model, id),
      boundary: nameIn(model, boundary.id),
    }),
    edit: move(diagram, [{ id, parent: boundary.id, ...spot }]),
  };
}

/** How far apart two rectangles are; 0 where they touch. */
const gapBetween = (a: Rectangle, b: Rectangle): number =>
  Math.hypot(
    Math.max(0, b.x - a.x - a.width, a.x - b.x - b.width),
    Math.max(0, b.y - a.y - a.height, a.y - b.y - b.height),
  );
