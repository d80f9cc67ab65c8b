import { expect, it } from 'vitest';
import { benchmarkList } from './benchmark-list';

const items = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `1.${at}`, body: 'One' }));

it('says before each id of which benchmark it is where a list may go on in the next column', () => {
  expect(
    benchmarkList('', 'cis-docker@1.8.0', items(7)).match(/cis-docker<\/span> <strong>1\.\d/g),
  ).toHaveLength(7);
});

it('keeps a short list together below its heading instead', () => {
  const list = benchmarkList('<h4>CIS</h4>', 'cis-docker@1.8.0', items(6));

  expect(list).toMatch(/^<div class="whole"><h4>CIS<\/h4>/);
  expect(list).not.toContain('cis-docker');
});
