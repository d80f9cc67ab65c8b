import { expect, it } from 'vitest';
import { statusInWords } from './status-in-words';

it('names the decision that expired', () => {
  const expired = { status: 'open', expired: true } as const;
  expect(statusInWords(expired, { status: 'transferred' })).toBe('open again: transfer expired');
  expect(statusInWords(expired, { status: 'accepted' })).toBe('open again: acceptance expired');
  expect(statusInWords({ status: 'avoided', expired: false }, { status: 'avoided' })).toBe('avoided');
});
