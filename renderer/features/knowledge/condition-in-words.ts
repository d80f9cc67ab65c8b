import type { Condition } from '../../../shared/knowledge/condition';
import type { Knowledge } from '../../../shared/knowledge/knowledge';

/** A rule's condition as a sentence part: `Privileged is yes, and it is inside a Namespace with …`. */
export function conditionInWords(condition: Condition, knowledge: Knowledge): string {
  const say = (one: Condition) => conditionInWords(one, knowledge);
  const grouped = (one: Condition) => ('any' in one || 'all' in one ? `(${say(one)})` : say(one));
  const fact = (id: string) => knowledge.facts.get(id)?.title ?? id;
  const kind = (id: string) => knowledge.boundaries.get(id)?.title ?? id;
  const kinds = (ids: readonly string[]) => ids.map(kind).join(' or ');
  const that = (inner: Condition | undefined, link: string) => (inner ? ` ${link} ${grouped(inner)}` : '');

  if ('all' in condition) return condition.all.map(grouped).join(', and ');
  if ('any' in condition) return condition.any.map(grouped).join(', or ');
  if ('not' in condition) return `not ${grouped(condition.not)}`;
  if ('fact' in condition) {
    if ('is' in condition) return `“${fact(condition.fact)}” is ${condition.is}`;
    if ('in' in condition) return `“${fact(condition.fact)}” is ${condition.in.join(' or ')}`;
    return `“${fact(condition.fact)}” includes ${condition.includes.join(' or ')}`;
  }
  if ('derived' in condition) {
    const what = condition.derived === 'exposure' ? 'exposure to the outside' : 'the number of crossings';
    return 'is' in condition ? `${what} is ${condition.is}` : `${what} is ${condition.atLeast} or more`;
  }
  if ('stencil' in condition)
    return `it is ${condition.stencil.map((id) => knowledge.stencils.get(id)?.title ?? id).join(' or ')}`;
  if ('kind' in condition) return `it is ${condition.kind.map(kind).join(' or ')}`;
  if ('within' in condition) return `it is inside ${kind(condition.within)}${that(condition.that, 'where')}`;
  if ('contains' in condition) return `something inside it has: ${grouped(condition.contains)}`;
  if ('containsBoundary' in condition)
    return `it contains ${kind(condition.containsBoundary)}${that(condition.that, 'where')}`;
  if ('incoming' in condition) return `some incoming flow has: ${grouped(condition.incoming)}`;
  if ('outgoing' in condition) return `some outgoing flow has: ${grouped(condition.outgoing)}`;
  if ('source' in condition) return `of its source: ${grouped(condition.source)}`;
  if ('target' in condition) return `of its target: ${grouped(condition.target)}`;
  if ('crosses' in condition) {
    const way = condition.direction === undefined ? '' : ` ${condition.direction}`;
    return `it crosses ${kinds(condition.crosses)}${way}${that(condition.that, 'where')}`;
  }
  if ('flow' in condition) return `of the flow: ${grouped(condition.flow)}`;
  if ('boundary' in condition) return `of the boundary: ${grouped(condition.boundary)}`;
  if ('inner' in condition) return `of the end inside: ${grouped(condition.inner)}`;
  if ('outer' in condition) return `of the end outside: ${grouped(condition.outer)}`;
  return `it goes ${condition.direction}`;
}
