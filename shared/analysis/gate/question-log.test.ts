import { expect, it } from 'vitest';
import type { Question } from '../analysis';
import { daysBetween, emptyLog, followQuestions } from './question-log';

const question = (id: string): Question => ({
  subject: { id, kind: 'process', name: id },
  fact: 'privileged',
  threats: [],
});

it('keeps the first day of a question, and forgets those that are settled', () => {
  const first = followQuestions(emptyLog, [question('b'), question('a')], '2026-01-01');
  const second = followQuestions(first, [question('b'), question('c')], '2026-02-01');

  expect(Object.entries(first.questions)).toEqual([
    ['a/privileged', '2026-01-01'],
    ['b/privileged', '2026-01-01'],
  ]);
  expect(second.questions).toEqual({ 'b/privileged': '2026-01-01', 'c/privileged': '2026-02-01' });
});

it('takes no day that is still to come', () => {
  const log = followQuestions(emptyLog, [question('a')], '2030-01-01');

  expect(followQuestions(log, [question('a')], '2026-01-01').questions).toEqual({
    'a/privileged': '2026-01-01',
  });
});

it('counts days over the change to summer time and the end of February', () => {
  expect([daysBetween('2026-02-28', '2026-03-01'), daysBetween('2026-03-28', '2026-03-30')]).toEqual([1, 2]);
});
