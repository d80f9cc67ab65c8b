import { readsOnlyBoundary } from '../knowledge/condition-shape';
import type { Knowledge } from '../knowledge/knowledge';
import type { GeneralFactor, Rule } from '../knowledge/pack';
import type { Element } from '../model/threat-model';

/** The rules by what they look at, so that no rule is asked in vain. */
export interface RuleIndex {
  ofElement(element: Element): readonly Rule[];
  ofFlows: readonly Rule[];
  ofBoundary(kind: string): readonly Rule[];
  /** Raised for each flow that crosses. */
  ofCrossing(kind: string): readonly Rule[];
  /** Raised once for the boundary, naming the flows. */
  ofGate(kind: string): readonly Rule[];
  factors(subject: Rule['subject']): readonly GeneralFactor[];
}

const indexes = new WeakMap<Knowledge, RuleIndex>();

/** The index of a knowledge's rules; made once for each. */
export function indexRules(knowledge: Knowledge): RuleIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const rules = [...knowledge.rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const about = (subject: Rule['subject']) => rules.filter((rule) => rule.subject === subject);
  const byKind = (some: readonly Rule[]) =>
    memo((kind) => some.filter((rule) => rule.applies.boundaries?.includes(kind)));
  const elementRules = about('element');
  const ofStencil = memo((key) => {
    const [stencil = '', kind = ''] = key.split('\n');
    return elementRules.filter(
      ({ applies }) => applies.stencils?.includes(stencil) || applies.kinds?.some((one) => one === kind),
    );
  });
  const crossingRules = about('crossing');
  const index: RuleIndex = {
    ofElement: ({ stencil, kind }) => ofStencil(`${stencil}\n${kind}`),
    ofFlows: about('flow'),
    ofBoundary: byKind(about('boundary')),
    ofCrossing: byKind(crossingRules.filter((rule) => !isOfGate(rule))),
    ofGate: byKind(crossingRules.filter(isOfGate)),
    factors: memo((subject) => knowledge.riskFactors.filter((factor) => factor.subject === subject)),
  };
  indexes.set(knowledge, index);
  return index;
}

const isOfGate = ({ when, unless }: Rule) =>
  readsOnlyBoundary(when) && (unless === undefined || readsOnlyBoundary(unless));

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
