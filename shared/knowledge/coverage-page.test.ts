import { expect, it } from 'vitest';
import { containerKnowledge } from './containers';
import { answeredItems, coveragePage } from './coverage-page';

const knowledge = containerKnowledge();
const items = answeredItems(knowledge).flatMap((list) => list.items);

it('answers all but at most one in twenty published threats, and says why not those', () => {
  const unanswered = items.filter(({ rules }) => rules.length === 0);

  expect(items.length).toBeGreaterThan(130);
  expect(unanswered.length / items.length).toBeLessThanOrEqual(0.05);
  expect(unanswered.filter(({ reason }) => reason === undefined).map(({ item }) => item.ref)).toEqual([]);
});

it('is what docs/coverage.md says', async () => {
  await expect(coveragePage(knowledge)).toMatchFileSnapshot('../../docs/coverage.md');
});
