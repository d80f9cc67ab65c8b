import type { Condition } from '../knowledge/condition';
import { look } from './cell';
import type { Setting } from './kleene';
import type { Direction, FlowEntry, Focus } from './model-index/entry';

/** Where an operator that moves the focus looks, and what is asked there. */
export interface Movement {
  /** The foci there, any of which may do. */
  find: (focus: Focus, setting: Setting) => readonly Focus[];
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
    return single(condition.that, (focus, setting) => {
      if (focus.type !== 'element' && focus.type !== 'boundary') return undefined;
      for (const boundary of look(focus.around, setting))
        if (boundary.kind === condition.within) return boundary;
      return undefined;
    });
  if ('contains' in condition)
    return {
      that: condition.contains,
      find: (focus, setting) => (focus.type === 'boundary' ? look(focus.elements, setting) : []),
    };
  if ('containsBoundary' in condition)
    return {
      that: condition.that,
      find: (focus, setting) =>
        focus.type === 'boundary'
          ? look(focus.boundaries, setting).filter(({ kind }) => kind === condition.containsBoundary)
          : [],
    };
  if ('incoming' in condition)
    return {
      that: condition.incoming,
      find: (focus, setting) => (focus.type === 'element' ? look(focus.incoming, setting) : []),
    };
  if ('outgoing' in condition)
    return {
      that: condition.outgoing,
      find: (focus, setting) => (focus.type === 'element' ? look(focus.outgoing, setting) : []),
    };
  if ('source' in condition) return single(condition.source, (focus) => flowOf(focus)?.source);
  if ('target' in condition) return single(condition.target, (focus) => flowOf(focus)?.target);
  if ('crosses' in condition) return { that: condition.that, find: crossed(condition) };
  if ('flow' in condition)
    return single(condition.flow, (focus) => (focus.type === 'crossing' ? focus.flow : undefined));
  if ('boundary' in condition)
    return single(condition.boundary, (focus) => (focus.type === 'crossing' ? focus.boundary : undefined));
  if ('inner' in condition) return single(condition.inner, side('inward'));
  if ('outer' in condition) return single(condition.outer, side('outward'));
  return null;
}

const flowOf = (focus: Focus): FlowEntry | undefined =>
  focus.type === 'flow' ? focus : focus.type === 'crossing' ? focus.flow : undefined;

/** The end of a crossing's flow that is inside the boundary when the flow goes this way. */
function side(direction: Direction): NonNullable<Movement['step']> {
  return (focus) => {
    if (focus.type !== 'crossing') return undefined;
    return focus.direction === direction ? focus.flow.target : focus.flow.source;
  };
}

function crossed({ crosses, direction }: Extract<Condition, { crosses: string[] }>): Movement['find'] {
  return (focus, setting) => {
    const flow = flowOf(focus);
    if (flow === undefined) return [];
    const found: Focus[] = [];
    for (const one of look(flow.crossed, setting))
      if ((direction === undefined || one.direction === direction) && crosses.includes(one.boundary.kind))
        found.push(one.boundary);
    return found;
  };
}
