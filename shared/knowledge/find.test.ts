import { expect, it } from 'vitest';
import { containerKnowledge } from './containers';
import { findInKnowledge } from './find';

const knowledge = containerKnowledge();
const rules = (query: string) => findInKnowledge(knowledge, query).rules;

it('finds words and beginnings of words, never what stands within one', () => {
  const all = rules('race');
  expect(all.length).toBeLessThan(rules('').length / 10);
  for (const { id } of all) expect(rules('rac').map((one) => one.id)).toContain(id);
  expect(findInKnowledge(knowledge, 'ontainer').stencils).toEqual([]);
  expect(findInKnowledge(knowledge, 'CONTAIN').stencils.length).toBeGreaterThan(0);
});

it('reaches the questions of the facts that a rule reads, and names in humps', () => {
  const facts = [...knowledge.facts.values()].filter(({ question }) => /\boidc\b/i.test(question));
  expect(facts.length).toBeGreaterThan(0);
  expect(rules('oidc').length).toBeGreaterThan(0);
  expect(rules('allowprivilegeescalation').length).toBeGreaterThan(0);
});

it('takes marks in a query as they are', () => {
  expect(findInKnowledge(knowledge, 'cis-kubernetes@2.0.1:5.2.2').items.map(({ ref }) => ref)).toContain(
    'cis-kubernetes@2.0.1:5.2.2',
  );
  expect(rules('.*+?^{}()|$[]\\/')).toEqual([]);
});
