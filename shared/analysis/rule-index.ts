import { readsOnlyBoundary } from '../knowledge/condition-shape';
import type { Knowledge } from '../knowledge/knowledge';
import type { GeneralFactor, Rule } from '../knowledge/pack';
import type { Element } from '../model/threat-model';
import { memo } from './memo';
import type { Direction } from './model-index/entry';
import { couldStand } from './outline';

type Shape = Pick<Element, 'stencil' | 'kind'>;

/** The rules by what they look at, so that no rule is asked in vain. */
export interface RuleIndex {
  ofElement(element: Shape): readonly Rule[];
  ofFlow(source: Shape, target: Shape): FlowRules;
  ofBoundary(kind: string): readonly Rule[];
  /** Raised once for the boundary, naming the flows. */
  ofGate(kind: string): readonly Rule[];
  factors(subject: Rule['subject']): readonly GeneralFactor[];
}

/** The rules about flows between ends of two shapes. */
export interface FlowRules {
  flow: readonly Rule[];
  /** By the kind of boundary: raised for each flow that crosses one in that direction. */
  crossing: Readonly<Record<Direction, (kind: string) => readonly Rule[]>>;
}

const indexes = new WeakMap<Knowledge, RuleIndex>();

/** The index of a knowledge's rules; made once for each. */
export function indexRules(knowledge: Knowledge): RuleIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const rules = [...knowledge.rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const about = (subject: Rule['subject']) => rules.filter((rule) => rule.subject === subject);
  const byKind = (some: readonly Rule[]) =>
    memo((kind: string) => some.filter((rule) => rule.applies.boundaries?.includes(kind)));
  const elementRules = about('element');
  const flowRules = about('flow');
  const crossingRules = about('crossing');
  const perFlow = byKind(crossingRules.filter((rule) => !isOfGate(rule)));
  const ofShape = memo((stencil: string) =>
    memo((kind: Element['kind']) =>
      elementRules.filter(
        ({ applies }) => applies.stencils?.includes(stencil) || applies.kinds?.includes(kind),
      ),
    ),
  );
  const between = (source: Shape, target: Shape): FlowRules => {
    const crossing = (direction: Direction) =>
      memo((kind: string) =>
        perFlow(kind).filter((rule) =>
          couldStand(rule, { type: 'crossing', kind, direction, source, target }),
        ),
      );
    return {
      flow: flowRules.filter((rule) => couldStand(rule, { type: 'flow', source, target })),
      crossing: { inward: crossing('inward'), outward: crossing('outward') },
    };
  };
  const ends = new Map<string, FlowRules>();
  const index: RuleIndex = {
    ofElement: ({ stencil, kind }) => ofShape(stencil)(kind),
    ofFlow: (source, target) => {
      const key = `${source.stencil}\n${source.kind}\n${target.stencil}\n${target.kind}`;
      const made = ends.get(key) ?? between(source, target);
      ends.set(key, made);
      return made;
    },
    ofBoundary: byKind(about('boundary')),
    ofGate: byKind(crossingRules.filter(isOfGate)),
    factors: memo((subject) => knowledge.riskFactors.filter((factor) => factor.subject === subject)),
  };
  indexes.set(knowledge, index);
  return index;
}

const isOfGate = ({ when, unless }: Rule) =>
  readsOnlyBoundary(when) && (unless === undefined || readsOnlyBoundary(unless));
