import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Desktop, desktopMethods } from '../shared/desktop';
import { serveDesktop } from './ipc';

const saved: unknown[] = [];
const desktop = {
  saveModel: async (...args: unknown[]) => void saved.push(args),
  recentModels: async () => [],
} as unknown as Desktop;
const listeners = new Map<string, (event: { ours: boolean }, ...args: unknown[]) => Promise<unknown>>();
serveDesktop<{ ours: boolean }>(
  desktop,
  ({ ours }) => ours,
  (channel, listener) => void listeners.set(channel, listener),
);
const call = (method: string, ours: boolean, ...args: unknown[]) =>
  listeners.get(`desktop:${method}`)?.({ ours }, ...args);

it('passes on what fits the contract', async () => {
  await call('saveModel', true, '{}', null, 'shop', null);
  expect(saved).toEqual([['{}', null, 'shop', null]]);
});

it.each([
  ['a number for a text', [7, null, 'x', null]],
  ['a missing argument', ['{}', null, 'x']],
  ['one argument too many', ['{}', null, 'x', null, 'y']],
  ['an endless name', ['{}', null, 'x'.repeat(300), null]],
  ['an object for a handle', ['{}', { path: '/etc/passwd' }, 'x', null]],
])('refuses %s', async (_what, args) => {
  await expect(call('saveModel', true, ...args)).rejects.toThrow('refused');
});

it('refuses whoever is not our own window', async () => {
  await expect(call('recentModels', false)).rejects.toThrow('refused');
});

it('lets nothing through of whatever else is sent, on any channel', async () => {
  const reached: unknown[] = [];
  const wary = new Map<string, (event: null, ...args: unknown[]) => Promise<unknown>>();
  serveDesktop<null>(
    new Proxy({} as Desktop, {
      get:
        (_desktop, method) =>
        async (...args: unknown[]) =>
          void reached.push([method, args]),
    }),
    () => true,
    (channel, listener) => void wary.set(channel, listener),
    () => true,
  );
  const wrong = fc.oneof(
    fc.double(),
    fc.boolean(),
    fc.constant(undefined),
    fc.object({ withNullPrototype: true }),
    fc.array(fc.object(), { minLength: 1 }),
    fc.uint8Array(),
    fc.constant('x'.repeat(65 * 1024 * 1024)),
    fc.constant(new Date(0)),
    fc.constant(new Map([['handle', '/etc/passwd']])),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...desktopMethods),
      fc.array(wrong, { minLength: 1, maxLength: 4 }),
      async (method, args) => {
        await expect(wary.get(`desktop:${method}`)?.(null, ...args)).rejects.toThrow(`${method}: refused`);
      },
    ),
  );
  expect(reached).toEqual([]);
});

it('refuses a flood, and a second question while the first is open', async () => {
  const asked = new Map<string, (event: null, ...args: unknown[]) => Promise<unknown>>();
  let cancel: (nothing: null) => void = () => {};
  const answer = new Promise<null>((resolve) => {
    cancel = resolve;
  });
  serveDesktop<null>(
    { openModel: () => answer, recentModels: async () => [] } as unknown as Desktop,
    () => true,
    (channel, listener) => void asked.set(channel, listener),
  );
  const first = asked.get('desktop:openModel')?.(null);
  await expect(asked.get('desktop:openModel')?.(null)).rejects.toThrow('still being done');
  cancel(null);
  expect(await first).toBeNull();
  const flood = Array.from({ length: 1000 }, () =>
    asked
      .get('desktop:recentModels')?.(null)
      .then(
        () => 'answered',
        (error: Error) => error.message,
      ),
  );
  const answers = await Promise.all(flood);
  expect(answers.filter((one) => one === 'answered').length).toBeLessThan(500);
  expect(answers.at(-1)).toContain('asked too often');
});
