import type { Condition } from '../knowledge/condition';
import type { Rule } from '../knowledge/pack';
import type { Element } from '../model/threat-model';
import { no, unknown, type Verdict, yes } from './kleene';

type Shape = Pick<Element, 'stencil' | 'kind'>;

/** What something is before its facts and its surroundings are looked at. */
export type Outline =
  | ({ type: 'element' } & Shape)
  | { type: 'flow'; source: Shape; target: Shape }
  | { type: 'boundary'; kind: string }
  | { type: 'crossing'; kind: string; direction: 'inward' | 'outward'; source: Shape; target: Shape };

/**
 * Whether a rule could stand on anything of this outline, whatever its facts. Most rules of crossings are about
 * other ends than a given flow has: they need not be asked of it.
 */
export function couldStand({ when, unless }: Rule, outline: Outline): boolean {
  return asked(when, outline) !== no && (unless === undefined || asked(unless, outline) !== yes);
}

/** A condition's answer as far as the outline decides it. */
function asked(condition: Condition, outline: Outline): Verdict {
  if ('all' in condition) return Math.min(...condition.all.map((part) => asked(part, outline))) as Verdict;
  if ('any' in condition) return Math.max(...condition.any.map((part) => asked(part, outline))) as Verdict;
  if ('not' in condition) return (yes - asked(condition.not, outline)) as Verdict;
  if ('crosses' in condition) return unknown;
  switch (outline.type) {
    case 'element':
      if ('stencil' in condition) return condition.stencil.includes(outline.stencil) ? yes : no;
      if ('kind' in condition) return condition.kind.includes(outline.kind) ? yes : no;
      return unknown;
    case 'boundary':
      return 'kind' in condition ? (condition.kind.includes(outline.kind) ? yes : no) : unknown;
    case 'flow':
    case 'crossing': {
      const inside = outline.type === 'crossing' && outline.direction === 'inward' ? 'target' : 'source';
      const outside = inside === 'target' ? 'source' : 'target';
      const end = (which: 'source' | 'target', that: Condition) =>
        asked(that, { type: 'element', ...outline[which] });
      if ('source' in condition) return end('source', condition.source);
      if ('target' in condition) return end('target', condition.target);
      if (outline.type === 'flow') return unknown;
      if ('direction' in condition) return condition.direction === outline.direction ? yes : no;
      if ('inner' in condition) return end(inside, condition.inner);
      if ('outer' in condition) return end(outside, condition.outer);
      if ('boundary' in condition) return asked(condition.boundary, { type: 'boundary', kind: outline.kind });
      if ('flow' in condition) {
        const { source, target } = outline;
        return asked(condition.flow, { type: 'flow', source, target });
      }
      return unknown;
    }
  }
}
