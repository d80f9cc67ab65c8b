import { describe, expect, it } from 'vitest';
import type { Condition } from './condition';
import { containerKnowledge } from './containers';

const knowledge = containerKnowledge();
const rules = [...knowledge.rules.values()];

/** The categories of each kind of element: Shostack's table of STRIDE per element. */
const lettersOf = {
  'external entity': ['S', 'R'],
  process: ['S', 'T', 'R', 'I', 'D', 'E'],
  'data store': ['T', 'R', 'I', 'D'],
} as const;

describe('the packs that ship with the app', () => {
  it('are as large as the platform', () => {
    const ofBoundaries = rules.filter(({ subject }) => subject === 'boundary' || subject === 'crossing');

    expect(rules.length).toBeGreaterThanOrEqual(300);
    expect(ofBoundaries.length).toBeGreaterThanOrEqual(130);
    expect(knowledge.mitigations.size).toBeGreaterThanOrEqual(150);
    expect(knowledge.stencils.size).toBeGreaterThanOrEqual(90);
    expect(knowledge.boundaries.size).toBeGreaterThanOrEqual(20);
  });

  it('have, for every letter of every boundary kind, a rule or the reason why there is none', () => {
    const missing = [...knowledge.boundaries.values()].flatMap(({ id, stride }) =>
      Object.entries(stride)
        .filter(([letter, { applies }]) => {
          const looks = rules.some((rule) => rule.stride === letter && rule.applies.boundaries?.includes(id));
          return looks !== applies;
        })
        .map(([letter]) => `${id} ${letter}`),
    );
    expect(missing).toEqual([]);
  });

  it('have, for every letter of every stencil, a rule or the reason why there is none', () => {
    const missing = [...knowledge.stencils.values()].flatMap(({ id, kind, quiet = {} }) =>
      lettersOf[kind]
        .filter((letter) => {
          const looks = rules.some(
            ({ stride, subject, applies }) =>
              subject === 'element' &&
              stride === letter &&
              (applies.stencils?.includes(id) || applies.kinds?.includes(kind)),
          );
          return looks === letter in quiet;
        })
        .map((letter) => `${id} ${letter}`),
    );
    expect(missing).toEqual([]);
  });

  it('never need a protective fact for a threat to stand', () => {
    const protective = (condition: Condition, positive: boolean): string[] => {
      if ('not' in condition) return protective(condition.not, !positive);
      if ('fact' in condition) {
        const safe = knowledge.facts.get(condition.fact)?.safe;
        const asked = 'is' in condition ? [condition.is] : 'in' in condition ? condition.in : [];
        if (safe === undefined || asked.length === 0) return [];
        return asked.map(String).includes(safe) === positive ? [condition.fact] : [];
      }
      return Object.values(condition)
        .flat()
        .filter((part): part is Condition => typeof part === 'object' && part !== null)
        .flatMap((part) => protective(part, positive));
    };
    expect(rules.flatMap(({ id, when }) => protective(when, true).map((fact) => `${id} ${fact}`))).toEqual(
      [],
    );
  });

  it('have no measure, stencil or fact that nothing uses', () => {
    const named = new Set(rules.flatMap(({ mitigations }) => mitigations));
    expect([...knowledge.mitigations.keys()].filter((id) => !named.has(id))).toEqual([]);

    const text = JSON.stringify(rules.map(({ when, unless, risk }) => [when, unless, risk.factors]));
    const read = (fact: string) => text.includes(`"fact":"${fact}"`) || ofPlatforms.includes(fact);
    const listed = new Set(
      [...knowledge.stencils.values(), ...knowledge.boundaries.values()].flatMap(({ facts }) => facts),
    );
    for (const fact of knowledge.flowFacts) listed.add(fact);
    const ofPlatforms = [...knowledge.boundaries.values()].flatMap(({ platformFact }) => platformFact ?? []);

    expect([...knowledge.facts.keys()].filter((fact) => !listed.has(fact))).toEqual([]);
    expect([...knowledge.facts.keys()].filter((fact) => !read(fact))).toEqual([]);
  });
});
