import { expect, it } from 'vitest';
import type { ReportThreat } from '../document/document';
import { endedInWords } from './ended-in-words';

const threats = (...ended: boolean[]) =>
  ended.map((expired, at) => ({ number: `T-${at + 1}`, expired }) as ReportThreat);

it('says how many acceptances have ended, and of which threats', () => {
  expect(endedInWords({ threats: threats(true, false) })).toBe(
    '1 acceptance has ended; its threat counts as open again (T-1).',
  );
  expect(endedInWords({ threats: threats(true, false, true), language: 'de' })).toBe(
    '2 Akzeptanzen sind abgelaufen; ihre Bedrohungen gelten wieder als offen (T-1, T-3).',
  );
});

it('says nothing while each still holds', () => {
  expect(endedInWords({ threats: threats(false, false) })).toBe('');
});
