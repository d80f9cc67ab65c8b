import { move } from '../edits/arrange';
import { freeSpot } from '../edits/grow';
import { nameIn } from '../edits/names';
import { addBoundary, newId } from '../edits/place-subjects';
import { phrase } from '../language/phrase';
import { crossingsOf, enclosingBoundaries } from '../model/containment';
import { absoluteRectangles } from '../model/geometry';
import type { Element, Flow } from '../model/threat-model';
import type { Hint, HintRule, Picture } from './hint';
import { isInScope } from './subjects';

/** Room between a new boundary and what it is drawn around. */
const room = { top: 56, side: 32 } as const;

/** A flow to or from somebody outside that crosses no boundary: where trust ends isn't drawn, or they are inside it. */
export const uncrossedFlow: HintRule = (picture) =>
  Object.values(picture.model.flows).flatMap((flow): Hint[] => {
    const { elements } = picture.model;
    const [source, target] = [elements[flow.source], elements[flow.target]];
    if (source === undefined || target === undefined || flow.outOfScope) return [];
    const isOutside = ({ kind }: Element) => kind === 'external entity';
    if (isOutside(source) === isOutside(target) || crossingsOf(picture.model, flow).length > 0) return [];
    const [outsider, insider] = isOutside(source) ? [source, target] : [target, source];
    if (!isInScope(outsider)) return [];
    const fix = outsider.parent === null ? drawAround(picture, insider) : takeOut(picture, outsider);
    return fix === undefined ? [] : [hintOf(picture, flow, fix)];
  });

const hintOf = ({ model }: Picture, flow: Flow, fix: Hint['fix']): Hint => ({
  key: `uncrossed-flow/${flow.id}`,
  subjects: [flow.id],
  says: phrase('hints.uncrossedFlow', { name: nameIn(model, flow.id) }),
  fix,
});

/** A boundary around something that lies in none. */
export function drawAround({ model, diagram, knowledge }: Picture, { id }: Element): Hint['fix'] | undefined {
  const view = model.diagrams[diagram];
  const place = view && absoluteRectangles(model, view).get(id);
  if (place === undefined) return undefined;
  const kind = 'network-segment';
  const name = knowledge.boundaries.get(kind)?.title ?? kind;
  return {
    title: phrase('hints.fixDrawAround', { name: nameIn(model, id) }),
    edit: addBoundary(
      newId(model, name, 'boundary'),
      { kind, name },
      {
        diagram,
        parent: null,
        at: { x: place.x - room.side, y: place.y - room.top },
        size: { width: place.width + 2 * room.side, height: place.height + room.top + room.side },
        holds: [id],
      },
    ),
  };
}

/** Somebody outside who stands in the outermost boundary comes out of all. */
function takeOut({ model, diagram }: Picture, { id, parent }: Element): Hint['fix'] {
  const outermost = enclosingBoundaries(model, parent).at(-1);
  const placement = model.diagrams[diagram]?.placements[id] ?? { width: 192, height: 64 };
  const spot = freeSpot(model, diagram, null, placement);
  return {
    title: phrase('hints.fixTakeOut', {
      name: nameIn(model, id),
      boundary: outermost ? nameIn(model, outermost.id) : '',
    }),
    edit: move(diagram, [{ id, parent: null, ...spot }]),
  };
}
