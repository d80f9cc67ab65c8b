import { move } from '../edits/arrange';
import { freeSpot } from '../edits/grow';
import { nameIn } from '../edits/names';
import { phrase } from '../language/phrase';
import { crossingsOf, enclosingBoundaries } from '../model/containment';
import type { Element, Flow } from '../model/threat-model';
import { drawAround } from './draw-around';
import type { Hint, HintRule, Picture } from './hint';
import { isInScope } from './subjects';

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
