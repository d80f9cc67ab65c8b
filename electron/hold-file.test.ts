import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createHold, noteBeside } from './hold-file';

const running = (id: string, pid = process.pid, host = hostname()) =>
  createHold({ id, pid, host, user: 'ann' });
/** A process that has ended. */
const dead = spawnSync(process.execPath, ['-e', '']).pid;

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-hold-'));
  const path = join(folder, 'm.json');
  writeFileSync(path, '{}');
  return { folder, path };
}

it('keeps others off a file, whatever link they come by, until it is another file’s turn', () => {
  const { folder, path } = place();
  const link = join(folder, 'link.json');
  symlinkSync(path, link);
  // Process 1 is always running.
  const [mine, theirs] = [running('mine'), running('theirs', 1)];
  expect(theirs(path, false)).toBeNull();
  expect(mine(link, false)).toEqual({ user: 'ann', host: hostname() });
  theirs(null, false);
  expect(existsSync(noteBeside(path))).toBe(false);
  expect(mine(link, false)).toBeNull();
  expect(mine(path, false)).toBeNull();
});

it('takes a file over from a program that ended, and when somebody insists', () => {
  const { path } = place();
  running('crashed', dead)(path, false);
  expect(running('mine')(path, false)).toBeNull();

  const elsewhere = place();
  running('far', dead, 'another-host')(elsewhere.path, false);
  const mine = running('mine');
  expect(mine(elsewhere.path, false)).toEqual({ user: 'ann', host: 'another-host' });
  expect(mine(elsewhere.path, true)).toBeNull();
  expect(running('far', dead, 'another-host')(elsewhere.path, false)).toEqual({
    user: 'ann',
    host: hostname(),
  });
});

it('takes away only its own note', () => {
  const { path } = place();
  const [first, second] = [running('first', 1), running('second')];
  first(path, false);
  second(path, true);
  first(null, false);
  expect(existsSync(noteBeside(path))).toBe(true);
});

it('goes without where no note can be left or read', () => {
  const { folder, path } = place();
  writeFileSync(noteBeside(path), '{"broken');
  expect(running('mine')(path, false)).toBeNull();
  mkdirSync(noteBeside(join(folder, 'other.json')));
  expect(running('mine')(join(folder, 'other.json'), false)).toBeNull();
  expect(running('mine')(join(folder, 'gone', 'm.json'), false)).toBeNull();
});
