import { expect, it } from 'vitest';
import type { Condition } from '../../../shared/knowledge/condition';
import { containerKnowledge } from '../../../shared/knowledge/containers';
import { conditionInWords, readingOf } from './condition-in-words';

const knowledge = containerKnowledge();
const words = (condition: Condition) => conditionInWords(condition, knowledge);

it('says whose fact it is, with values as people write them', () => {
  expect(words({ flow: { fact: 'flowPurpose', in: ['api-call', 'image-push', 'deploy'] } })).toBe(
    '“Purpose” of the flow is API call, Image push or Deploy',
  );
  expect(words({ fact: 'privileged', is: 'yes' })).toBe('“Privileged” is Yes');
});

it('says where something is, and what of that', () => {
  expect(words({ within: 'namespace', that: { not: { fact: 'podSecurityLevel', is: 'restricted' } } })).toBe(
    'it is inside Namespace where not “Pod Security level” is Restricted',
  );
});

it('reads what is nested alike as one list', () => {
  const a: Condition = { fact: 'privileged', is: 'yes' };
  const reading = readingOf({ all: [a, { all: [a, { any: [a, a] }] }] }, knowledge);
  expect(reading).toMatchObject({
    of: 'all',
    parts: [expect.any(String), expect.any(String), { of: 'any' }],
  });
});

it('has words for the condition of every rule', () => {
  for (const { when } of knowledge.rules.values())
    expect(words(when)).not.toMatch(/undefined|it is so|\[object/);
});
