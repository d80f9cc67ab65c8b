import { expect, it } from 'vitest';
import type { Desktop } from '../shared/desktop';
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
  await call('saveModel', true, '{}', null, 'shop');
  expect(saved).toEqual([['{}', null, 'shop']]);
});

it.each([
  ['a number for a text', [7, null, 'x']],
  ['a missing argument', ['{}', null]],
  ['one argument too many', ['{}', null, 'x', 'y']],
  ['an endless name', ['{}', null, 'x'.repeat(300)]],
  ['an object for a handle', ['{}', { path: '/etc/passwd' }, 'x']],
])('refuses %s', async (_what, args) => {
  await expect(call('saveModel', true, ...args)).rejects.toThrow('refused');
});

it('refuses whoever is not our own window', async () => {
  await expect(call('recentModels', false)).rejects.toThrow('refused');
});
