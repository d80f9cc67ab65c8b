import { connect } from '../edits/connect';
import { nameIn } from '../edits/names';
import { newId } from '../edits/place-subjects';
import { remove } from '../edits/remove';
import { phrase } from '../language/phrase';
import { absoluteRectangles } from '../model/geometry';
import type { Element } from '../model/threat-model';
import type { Hint, Picture } from './hint';

/** A flow between a store and the process that most likely uses it; where there is no process, the store goes. */
export function connectNearest(
  picture: Picture,
  store: Element,
  direction: 'to the store' | 'from the store',
): Hint['fix'] {
  const { model } = picture;
  const user = nearestProcess(picture, store);
  if (user === undefined)
    return {
      title: phrase('hints.fixDelete', { name: nameIn(model, store.id) }),
      edit: remove([store.id]),
    };
  const [source, target] = direction === 'to the store' ? [user.id, store.id] : [store.id, user.id];
  const names = { source: nameIn(model, source), target: nameIn(model, target) };
  return {
    title: phrase('hints.fixConnect', names),
    edit: connect(newId(model, `${source} to ${target}`, 'flow'), source, target),
  };
}

/** The process nearest on the diagram, one in the same boundary before all others. */
function nearestProcess({ model, diagram }: Picture, { id, parent }: Element): Element | undefined {
  const view = model.diagrams[diagram];
  const places = view ? absoluteRectangles(model, view) : undefined;
  const own = places?.get(id);
  const far = (other: Element): number => {
    const place = places?.get(other.id);
    const distance = own && place ? Math.hypot(place.x - own.x, place.y - own.y) : 1e7;
    return distance + (other.parent === parent ? 0 : 1e8);
  };
  const processes = Object.values(model.elements).filter(({ kind }) => kind === 'process');
  return processes.reduce<Element | undefined>(
    (best, one) => (best === undefined || far(one) < far(best) ? one : best),
    undefined,
  );
}
