import { expect, it } from 'vitest';
import { linksOf } from './links';

const links = linksOf({ threats: [], mitigations: [], controls: [] } as never);
const listed = (...ids: string[]) => links.toCatalogues(ids.map((id) => ({ catalogue: 'nist@5', id })));

it('breaks lines of ids between them, never within one', () => {
  expect(listed('AU-12', 'SC-7(5)')).toBe('<li><code>nist@5</code> AU-12, <wbr>SC-7(5)</li>');
});

it('lets an id break that may be longer than a line', () => {
  expect(listed('AU-12', 'a-control-with-a-very-long-name')).toContain('<li class="long">');
});
