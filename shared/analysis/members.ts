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
  /** For operators that lead to one place at most: the same without a list, which is asked most of all. */
  step?: (focus: Focus, setting: Setting) => Focus | undefined;
}

/** A movement to one place at most. */
const single = (that: Condition | undefined, step: NonNullable<Movement['step']>): Movement => ({
  that,
  step,
  find: (focus, setting) => {
    const place = step(focus, setting);
    return place === undefined ? [] : [place];
  },
});

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
    return single(condition.that, (focus, { index }) => {
      if (focus.type !== 'element' && focus.type !== 'boundary') return undefined;
      const nearest = index.around(focus.entity.id).find(({ kind }) => kind === condition.within);
      return nearest && ofBoundary(nearest);
    });
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
  if ('source' in condition)
    return single(
      condition.source,
      end((flow) => flow.source),
    );
  if ('target' in condition)
    return single(
      condition.target,
      end((flow) => flow.target),
    );
  if ('crosses' in condition) return { that: condition.that, find: crossed(condition) };
  if ('flow' in condition)
    return single(condition.flow, (focus) => (focus.type === 'crossing' ? ofFlow(focus.flow) : undefined));
  if ('boundary' in condition)
    return single(condition.boundary, (focus) =>
      focus.type === 'crossing' ? ofBoundary(focus.boundary) : undefined,
    );
  if ('inner' in condition) return single(condition.inner, side('inward'));
  if ('outer' in condition) return single(condition.outer, side('outward'));
  return null;
}

const foci = new WeakMap<object, Focus>();

/** The focus on an entity: one object for each, however often a condition steps there. */
function focusOn<Entity extends object>(entity: Entity, make: (entity: Entity) => Focus): Focus {
  const known = foci.get(entity);
  if (known) return known;
  const fresh = make(entity);
  foci.set(entity, fresh);
  return fresh;
}

const ofElement = (one: Element) => focusOn(one, (entity) => ({ type: 'element', entity }));
const ofFlow = (one: Flow) => focusOn(one, (entity) => ({ type: 'flow', entity }));
const ofBoundary = (one: Boundary) => focusOn(one, (entity) => ({ type: 'boundary', entity }));

const flowOf = (focus: Focus): Flow | undefined =>
  focus.type === 'flow' ? focus.entity : focus.type === 'crossing' ? focus.flow : undefined;

function end(pick: (flow: Flow) => string): NonNullable<Movement['step']> {
  return (focus, { index }) => {
    const flow = flowOf(focus);
    const element = flow && index.model.elements[pick(flow)];
    return element && ofElement(element);
  };
}

/** The end of a crossing's flow that is inside the boundary when the flow goes this way. */
function side(direction: 'inward' | 'outward'): NonNullable<Movement['step']> {
  return (focus, { index }) => {
    if (focus.type !== 'crossing') return undefined;
    const element =
      index.model.elements[focus.direction === direction ? focus.flow.target : focus.flow.source];
    return element && ofElement(element);
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
