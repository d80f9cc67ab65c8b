import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { isFull, troubleInWords } from './trouble';

const named = (name: string) => Object.assign(new Error(`raw ${name}`), { name });

it.each([
  ['QuotaExceededError', 'trouble.full'],
  ['VersionError', 'trouble.newer'],
  ['UnknownError', 'trouble.damaged'],
  ['AbortError', 'trouble.aborted'],
])('says %s in words, also from inside of Dexie’s own error', (name, key) => {
  expect(troubleInWords(named(name))).toMatchObject({ key });
  expect(troubleInWords(new Dexie.OpenFailedError('could not', named(name)))).toMatchObject({ key });
  expect(troubleInWords(new Dexie.AbortError('aborted', named(name)))).toMatchObject({
    key: name === 'AbortError' ? key : expect.stringMatching(/^trouble\./),
  });
});

it('says what it doesn’t know as it came', () => {
  expect(troubleInWords(new Error('raw'))).toBe('raw');
  expect(troubleInWords('?')).toMatchObject({ key: 'documents.unknownReason' });
  expect(isFull(named('QuotaExceededError'))).toBe(true);
  expect(isFull(named('AbortError'))).toBe(false);
});
