import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { isFull, reasonNow, troubleInWords } from './trouble';

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

afterEach(() => vi.unstubAllGlobals());

const withRoom = (estimate: () => Promise<StorageEstimate>) =>
  vi.stubGlobal('navigator', { storage: { estimate } });

it.each(['UnknownError', 'AbortError', 'OpenFailedError'])(
  'says that the disk is full where %s comes of that, and only there',
  async (name) => {
    withRoom(async () => ({ usage: 42_173, quota: 42_173 }));
    expect(await reasonNow(named(name))).toMatchObject({ key: 'trouble.full' });
    expect(await reasonNow(named('VersionError'))).toMatchObject({ key: 'trouble.newer' });
    withRoom(async () => ({ usage: 42_173, quota: 61_715_645 }));
    expect(await reasonNow(named(name))).toEqual(troubleInWords(named(name)));
  },
);

it('waits for nobody who doesn’t say how much room there is', async () => {
  withRoom(() => new Promise(() => {}));
  expect(await reasonNow(named('AbortError'))).toMatchObject({ key: 'trouble.aborted' });
  withRoom(() => Promise.reject(new Error('no')));
  expect(await reasonNow(named('AbortError'))).toMatchObject({ key: 'trouble.aborted' });
});
