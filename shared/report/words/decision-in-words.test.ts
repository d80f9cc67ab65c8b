import { expect, it } from 'vitest';
import { decisionInWords, endedInWords } from './decision-in-words';

const said = { owner: 'platform team', reason: 'for now', expires: '2027-03-10' };

it('says who decided, else whose it is', () => {
  expect(decisionInWords('accepted', { ...said, by: 'Ann' })).toBe(
    'accepted until 2027-03-10 by Ann: for now',
  );
  expect(decisionInWords('accepted', said)).toBe('accepted until 2027-03-10 (owner: platform team): for now');
  expect(decisionInWords('mitigated', {})).toBe('mitigated');
});

it('says when one ended, not until when it is', () => {
  expect(endedInWords('exception', said)).toBe(
    'the exception (owner: platform team) ended on 2027-03-10: for now',
  );
  expect(endedInWords('decision', { by: 'Ann', expires: '2027-03-10' })).toBe(
    'the decision by Ann ended on 2027-03-10',
  );
});
