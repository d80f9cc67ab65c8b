import type { Condition } from '../knowledge/condition';
import type { Boundary, Element, Flow } from '../model/threat-model';
import type { Setting } from './kleene';
import type { Focus } from './model-index';

/** Where an operator that moves the focus looks, and what is asked there. */
export interface Movement {
  /** The foci there, any of which may do. */
  find: (focus: Focus, setting: Setting) => Focus[];
  /** What is asked of them; absent: being there is enough. */
  that: Condition | undefined;
}

const movements = new WeakMap<Condition, Movement | null>();

/** The movement of a condition's operator; null for one that looks at the focus itself. Worked out once. */
export function movementOf(condition: Condition): Movement | null {
  const known = movements.get(condition);
  if (known !== undefined) return known;
  const fresh = workOut(condition);
  movements.set(condition, fresh);
  return fresh;
}

function workOut(condition: Condition): Movement | null {
  if ('within' in condition)
    return {
      that: condition.that,
      find: (focus, { index }) => {
        if (focus.type !== 'element' && focus.type !== 'boundary') return [];
        const nearest = index.around(focus.entity.id).find(({ kind }) => kind === condition.within);
        return nearest ? [ofBoundary(nearest)] : [];
      },
    };
  if ('contains' in condition)
    return {
      that: condition.contains,
      find: (focus, { index }) =>
        focus.type === 'boundary' ? index.elementsInside(focus.entity.id).map(ofElement) : [],
    };
  if ('containsBoundary' in condition)
    return {
      that: condition.that,
      find: (focus, { index }) =>
        focus.type === 'boundary'
          ? index
              .boundariesInside(focus.entity.id)
              .filter(({ kind }) => kind === condition.containsBoundary)
              .map(ofBoundary)
          : [],
    };
  if ('incoming' in condition)
    return {
      that: condition.incoming,
      find: (focus, { index }) =>
        focus.type === 'element' ? index.incoming(focus.entity.id).map(ofFlow) : [],
    };
  if ('outgoing' in condition)
    return {
      that: condition.outgoing,
      find: (focus, { index }) =>
        focus.type === 'element' ? index.outgoing(focus.entity.id).map(ofFlow) : [],
    };
  if ('source' in condition) return { that: condition.source, find: end((flow) => flow.source) };
  if ('target' in condition) return { that: condition.target, find: end((flow) => flow.target) };
  if ('crosses' in condition) return { that: condition.that, find: crossed(condition) };
  if ('flow' in condition)
    return { that: condition.flow, find: (focus) => (focus.type === 'crossing' ? [ofFlow(focus.flow)] : []) };
  if ('boundary' in condition)
    return {
      that: condition.boundary,
      find: (focus) => (focus.type === 'crossing' ? [ofBoundary(focus.boundary)] : []),
    };
  if ('inner' in condition) return { that: condition.inner, find: side('inward') };
  if ('outer' in condition) return { that: condition.outer, find: side('outward') };
  return null;
}

const ofElement = (entity: Element): Focus => ({ type: 'element', entity });
const ofFlow = (entity: Flow): Focus => ({ type: 'flow', entity });
const ofBoundary = (entity: Boundary): Focus => ({ type: 'boundary', entity });

const flowOf = (focus: Focus): Flow | undefined =>
  focus.type === 'flow' ? focus.entity : focus.type === 'crossing' ? focus.flow : undefined;

function end(pick: (flow: Flow) => string): Movement['find'] {
  return (focus, { index }) => {
    const flow = flowOf(focus);
    const element = flow && index.model.elements[pick(flow)];
    return element ? [ofElement(element)] : [];
  };
}

/** The end of a crossing's flow that is inside the boundary when the flow goes this way. */
function side(direction: 'inward' | 'outward'): Movement['find'] {
  return (focus, { index }) => {
    if (focus.type !== 'crossing') return [];
    const element =
      index.model.elements[focus.direction === direction ? focus.flow.target : focus.flow.source];
    return element ? [ofElement(element)] : [];
  };
}

function crossed({ crosses, direction }: Extract<Condition, { crosses: string[] }>): Movement['find'] {
  return (focus, { index }) => {
    const flow = flowOf(focus);
    if (flow === undefined) return [];
    return index.crossings(flow.id).flatMap((crossing) => {
      const boundary = index.model.boundaries[crossing.boundary];
      const counts =
        boundary !== undefined &&
        crosses.includes(boundary.kind) &&
        (direction === undefined || crossing.direction === direction);
      return counts ? [ofBoundary(boundary)] : [];
    });
  };
}
