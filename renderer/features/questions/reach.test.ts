import { expect, it } from 'vitest';
import type { Question } from '../../../shared/analysis/analysis';
import { followUps, outcomeInWords, reachInWords } from './reach';

const question = (fact: string): Question => ({
  subject: { id: 'till', kind: 'process', name: 'till' } as unknown as Question['subject'],
  fact,
  threats: [],
});

it('promises a decision only where an answer gives one', () => {
  expect(reachInWords(3, undefined)).toBe('decides about 3 threats');
  expect(reachInWords(1, { general: true })).toBe('opens or settles 1 threat');
});

it('says which questions an answer opened', () => {
  const before = [question('others hold rights'), question('privileged')];
  const after = [question('privileged'), question('can create pods'), question('can read secrets')];
  expect(followUps(before, after)).toBe(2);
  expect(outcomeInWords(0, 2)).toBe('Answered. No threat was added. 2 more precise questions are open now.');
  expect(outcomeInWords(1, 0)).toBe('Answered. 1 more threat now stands.');
});
