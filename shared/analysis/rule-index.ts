import { readsOnlyBoundary } from '../knowledge/condition-shape';
import type { Knowledge } from '../knowledge/knowledge';
import type { GeneralFactor, Rule } from '../knowledge/pack';
import type { Crossing } from '../model/containment';
import { type Element, elementKinds } from '../model/threat-model';
import { couldStand } from './outline';

/** The rules by what they look at, so that no rule is asked in vain. */
export interface RuleIndex {
  ofElement(element: Element): readonly Rule[];
  ofFlow(source: Element, target: Element): readonly Rule[];
  ofBoundary(kind: string): readonly Rule[];
  /** Raised for each flow that crosses. */
  ofCrossing(
    kind: string,
    direction: Crossing['direction'],
    source: Element,
    target: Element,
  ): readonly Rule[];
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
  const flowRules = about('flow');
  const ofEnds = memo((key) => {
    const [source = unknownShape, target = unknownShape] = shapesIn(key);
    return flowRules.filter((rule) => couldStand(rule, { type: 'flow', source, target }));
  });
  const ofCrossings = memo((key) => {
    const [kind = '', direction = '', ...ends] = key.split('\n');
    const [source = unknownShape, target = unknownShape] = shapesIn(ends.join('\n'));
    const outline = {
      type: 'crossing' as const,
      kind,
      direction: direction === 'inward' ? ('inward' as const) : ('outward' as const),
      source,
      target,
    };
    return crossingRules.filter(
      (rule) => !isOfGate(rule) && rule.applies.boundaries?.includes(kind) && couldStand(rule, outline),
    );
  });
  const index: RuleIndex = {
    ofElement: (element) => ofStencil(keyOf(element)),
    ofFlow: (source, target) => ofEnds(`${keyOf(source)}\n${keyOf(target)}`),
    ofBoundary: byKind(about('boundary')),
    ofCrossing: (kind, direction, source, target) =>
      ofCrossings(`${kind}\n${direction}\n${keyOf(source)}\n${keyOf(target)}`),
    ofGate: byKind(crossingRules.filter(isOfGate)),
    factors: memo((subject) => knowledge.riskFactors.filter((factor) => factor.subject === subject)),
  };
  indexes.set(knowledge, index);
  return index;
}

const isOfGate = ({ when, unless }: Rule) =>
  readsOnlyBoundary(when) && (unless === undefined || readsOnlyBoundary(unless));

const keyOf = ({ stencil, kind }: Pick<Element, 'stencil' | 'kind'>) => `${stencil}\n${kind}`;
const unknownShape = { stencil: '', kind: 'process' as const };

/** The stencils and kinds that `keyOf` put into a key, one pair after the other. */
function shapesIn(key: string): Pick<Element, 'stencil' | 'kind'>[] {
  const [a = '', aKind, b = '', bKind] = key.split('\n');
  const kindOf = (name: string | undefined) => elementKinds.find((kind) => kind === name) ?? 'process';
  return [
    { stencil: a, kind: kindOf(aKind) },
    { stencil: b, kind: kindOf(bKind) },
  ];
}

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
