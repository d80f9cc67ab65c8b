import { expect, it } from 'vitest';
import { speakerOf } from '../../language/speak';
import { timeIn } from './wording';

const [english, german] = [speakerOf('en'), speakerOf('de')];

it.each([
  ['2026-11-26', '2026-11-26', '26.11.2026'],
  ['2026-11-26T12:05:09Z', '2026-11-26 12:05 UTC', '26.11.2026, 12:05 Uhr UTC'],
  ['2026-11-26T12:05:09.250Z', '2026-11-26 12:05 UTC', '26.11.2026, 12:05 Uhr UTC'],
  ['2026-11-26T00:05:00+01:00', '2026-11-25 23:05 UTC', '25.11.2026, 23:05 Uhr UTC'],
  ['2026-11-26T12:05', '2026-11-26T12:05', '2026-11-26T12:05'],
])('writes %s as the language does', (at, en, de) => {
  expect([timeIn(at, english), timeIn(at, german)]).toEqual([en, de]);
});
