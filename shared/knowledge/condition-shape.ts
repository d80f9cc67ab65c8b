import type { Condition } from './condition';

/** What a condition can be asked of. */
export type Focus = 'element' | 'flow' | 'boundary' | 'crossing';

const everywhere: readonly Focus[] = ['element', 'flow', 'boundary', 'crossing'];

/** The foci that can answer a condition's own operator. */
export function allowedFoci(condition: Condition): readonly Focus[] {
  if ('all' in condition || 'any' in condition || 'not' in condition) return everywhere;
  if ('fact' in condition) return ['element', 'flow', 'boundary'];
  if ('derived' in condition) return condition.derived === 'exposure' ? ['element'] : ['flow', 'crossing'];
  if ('stencil' in condition) return ['element'];
  if ('kind' in condition) return ['element', 'boundary'];
  if ('within' in condition) return ['element', 'boundary'];
  if ('contains' in condition || 'containsBoundary' in condition) return ['boundary'];
  if ('incoming' in condition || 'outgoing' in condition) return ['element'];
  if ('source' in condition || 'target' in condition || 'crosses' in condition) return ['flow', 'crossing'];
  return ['crossing'];
}

/** The conditions directly below one, each with the focus it is asked of. */
export function childrenOf(condition: Condition, focus: Focus): [Condition, Focus][] {
  if ('all' in condition) return condition.all.map((one) => [one, focus]);
  if ('any' in condition) return condition.any.map((one) => [one, focus]);
  if ('not' in condition) return [[condition.not, focus]];
  if ('within' in condition || 'containsBoundary' in condition || 'crosses' in condition)
    return condition.that ? [[condition.that, 'boundary']] : [];
  if ('contains' in condition) return [[condition.contains, 'element']];
  if ('incoming' in condition) return [[condition.incoming, 'flow']];
  if ('outgoing' in condition) return [[condition.outgoing, 'flow']];
  if ('source' in condition) return [[condition.source, 'element']];
  if ('target' in condition) return [[condition.target, 'element']];
  if ('inner' in condition) return [[condition.inner, 'element']];
  if ('outer' in condition) return [[condition.outer, 'element']];
  if ('flow' in condition) return [[condition.flow, 'flow']];
  if ('boundary' in condition) return [[condition.boundary, 'boundary']];
  return [];
}

/** The facts that a condition reads of its own focus, as often as it names them. */
export function ownFacts(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(ownFacts);
  if ('any' in condition) return condition.any.flatMap(ownFacts);
  if ('not' in condition) return ownFacts(condition.not);
  return 'fact' in condition ? [condition.fact] : [];
}

/** The facts that a condition reads, of its own focus and of what is around it, each once. */
export function factsIn(condition: Condition, focus: Focus): string[] {
  const below = childrenOf(condition, focus).flatMap(([child, next]) => factsIn(child, next));
  return [...new Set('fact' in condition ? [condition.fact, ...below] : below)];
}

/**
 * Whether a crossing rule's condition reads nothing but the boundary and the direction. Such a rule is raised
 * once per boundary and direction, naming the flows: one bad gate is one threat.
 */
export function readsOnlyBoundary(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(readsOnlyBoundary);
  if ('any' in condition) return condition.any.every(readsOnlyBoundary);
  if ('not' in condition) return readsOnlyBoundary(condition.not);
  return 'boundary' in condition || ('direction' in condition && !('crosses' in condition));
}

/** Whether a condition asks in which direction a boundary is crossed. */
export function readsDirection(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(readsDirection);
  if ('any' in condition) return condition.any.some(readsDirection);
  if ('not' in condition) return readsDirection(condition.not);
  return 'direction' in condition && !('crosses' in condition);
}
