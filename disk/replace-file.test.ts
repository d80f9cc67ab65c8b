import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf } from './digest';
import { faultyDisk } from './faults.fixture';
import { NotSaved } from './not-saved';
import { replaceFile } from './replace-file';
import { unpluggedDisk } from './unplugged.fixture';

const old = '{"old":"ä"}\n'.repeat(1000);
const fresh = '{"new":"ö"}\n'.repeat(2000);

function place(content: string | null = old) {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-replace-'));
  const path = join(folder, 'm.json');
  if (content !== null) writeFileSync(path, content);
  return { folder, path };
}
const problemOf = (saving: Promise<void>) =>
  saving.then(
    () => 'saved',
    (error: unknown) => (error instanceof NotSaved ? error.problem.kind : String(error)),
  );

/** How often a call was made so far; of other calls never. */
function nthOf(name: string) {
  let count = 0;
  return (call: { name: string }) => {
    if (call.name !== name) return Number.POSITIVE_INFINITY;
    count += 1;
    return count;
  };
}

it('writes a new file, and one in place of another, and leaves nothing beside them', async () => {
  const { folder, path } = place(null);
  await replaceFile(path, old);
  expect(readFileSync(path, 'utf8')).toBe(old);
  await replaceFile(path, fresh);
  expect(readFileSync(path, 'utf8')).toBe(fresh);
  expect(readdirSync(folder)).toEqual(['m.json']);
});

it('keeps permissions, also those that new files do not get', async () => {
  const { path } = place();
  for (const mode of [0o600, 0o666]) {
    chmodSync(path, mode);
    await replaceFile(path, fresh);
    expect(statSync(path).mode & 0o777).toBe(mode);
  }
});

it('writes through symbolic links, also through one that leads to nothing yet', async () => {
  const { folder, path } = place();
  const link = join(folder, 'link.json');
  const next = join(folder, 'next.json');
  symlinkSync('m.json', link);
  symlinkSync('link.json', next);
  await replaceFile(next, fresh);
  expect(readFileSync(path, 'utf8')).toBe(fresh);

  const early = join(folder, 'early.json');
  symlinkSync('late.json', early);
  await replaceFile(early, fresh);
  expect(readFileSync(join(folder, 'late.json'), 'utf8')).toBe(fresh);
  for (const one of [link, next, early]) expect(lstatSync(one).isSymbolicLink()).toBe(true);
});

it('leaves another name of the same file with what it had', async () => {
  const { folder, path } = place();
  linkSync(path, join(folder, 'other.json'));
  await replaceFile(path, fresh);
  expect(readFileSync(join(folder, 'other.json'), 'utf8')).toBe(old);
});

it('refuses folders, pipes, devices, read-only files and circles of links, and does not wait for them', async () => {
  const { folder, path } = place();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  mkdirSync(join(folder, 'folder'));
  symlinkSync('b', join(folder, 'a'));
  symlinkSync('a', join(folder, 'b'));
  for (const name of ['pipe', 'folder'])
    expect(await problemOf(replaceFile(join(folder, name), fresh))).toBe('no file');
  expect(await problemOf(replaceFile('/dev/full', fresh))).toBe('no file');
  expect(await problemOf(replaceFile(join(folder, 'a'), fresh))).toContain('ELOOP');
  chmodSync(path, 0o444);
  expect(await problemOf(replaceFile(path, fresh))).toBe('read-only file');
  expect(readFileSync(path, 'utf8')).toBe(old);
});

it('leaves a file alone that has something else than expected, even of the same size and time', async () => {
  const { folder, path } = place();
  const { atime, mtime } = statSync(path);
  writeFileSync(path, old.replace('old', 'odd'));
  utimesSync(path, atime, mtime);
  expect(await problemOf(replaceFile(path, fresh, { expected: digestOf(Buffer.from(old)) }))).toBe('changed');
  expect(readFileSync(path, 'utf8')).toContain('odd');
  expect(readdirSync(folder)).toEqual(['m.json']);

  const gone = place(null);
  expect(await problemOf(replaceFile(gone.path, fresh, { expected: digestOf(Buffer.from(old)) }))).toBe(
    'changed',
  );
  expect(existsSync(gone.path)).toBe(false);
});

it('clears what a killed save left, not what may be under way', async () => {
  const { folder, path } = place();
  const [stale, young] = ['.bulkhead-0123456789ab.tmp', '.bulkhead-ba9876543210.old'];
  for (const name of [stale, young]) writeFileSync(join(folder, name ?? ''), '');
  const { disk } = faultyDisk(() => undefined);
  const stat: typeof disk.stat = async (one) =>
    Object.assign(await disk.stat(one), one.endsWith('.tmp') && { ctimeMs: Date.now() + 3_600_000 });
  await replaceFile(path, fresh, { disk: { ...disk, stat } });
  expect(readdirSync(folder)).toEqual([young, 'm.json']);
});

const codes = ['EIO', 'ENOSPC', 'EINTR', 'EROFS', 'ETIMEDOUT'];
it.each(codes.flatMap((code) => [false, true].map((stays) => ({ code, stays }))))(
  'whichever call fails with $code (for good: $stays), the file is whole, and success is never false',
  async ({ code, stays }) => {
    for (const before of [old, null])
      for (let nth = 1; ; nth += 1) {
        const { folder, path } = place(before);
        const { disk, calls } = faultyDisk(({ at }) =>
          at === nth || (stays && at > nth) ? code : undefined,
        );
        const outcome = await problemOf(replaceFile(path, fresh, { disk }));
        const now = existsSync(path) ? readFileSync(path, 'utf8') : null;
        const told = `${code} in call ${nth} (${calls[nth - 1]})`;
        if (outcome === 'saved') expect(now, told).toBe(fresh);
        // Where nothing can be taken back any more, the new file is there, whole, and the old one beside it.
        else if (outcome === 'copy beside') {
          expect(now, told).toBe(fresh);
          const kept = readdirSync(folder).find((name) => name.endsWith('.old')) ?? '';
          expect(readFileSync(join(folder, kept), 'utf8')).toBe(old);
        } else if (before === null && stays) expect([null, fresh], told).toContain(now);
        else expect(now, told).toBe(before);
        if (nth > calls.length) break;
      }
  },
);

it('finds out that a disk took only a part and said nothing', async () => {
  const { folder, path } = place();
  const { disk } = faultyDisk(() => undefined);
  const open: typeof disk.open = async (...args) => {
    const file = await disk.open(...args);
    return { ...file, writeFile: (content) => file.writeFile(content.subarray(0, 100)) };
  };
  expect(await problemOf(replaceFile(path, fresh, { disk: { ...disk, open } }))).toBe('part only');
  expect(readFileSync(path, 'utf8')).toBe(old);
  expect(readdirSync(folder)).toEqual(['m.json']);
});

it('waits for whoever holds the file, and keeps what was saved beside it when nobody lets go', async () => {
  const { folder, path } = place();
  const firstOnly = nthOf('rename');
  const patient = faultyDisk((call) => (firstOnly(call) < 4 ? 'EPERM' : undefined));
  await replaceFile(path, fresh, { disk: patient.disk });
  expect(readFileSync(path, 'utf8')).toBe(fresh);

  const { disk } = faultyDisk(({ name }) => (name === 'rename' ? 'EBUSY' : undefined));
  expect(await problemOf(replaceFile(path, old, { disk }))).toBe('beside');
  expect(readFileSync(path, 'utf8')).toBe(fresh);
  const [beside = ''] = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  expect(readFileSync(join(folder, beside), 'utf8')).toBe(old);
});

it('copies where a file system knows no second names, and goes without a flush of folders that has none', async () => {
  const { folder, path } = place();
  const nthSync = nthOf('sync');
  const { disk, calls } = faultyDisk((call) => {
    if (call.name === 'link') return 'ENOTSUP';
    return nthSync(call) === 3 ? 'EINVAL' : undefined;
  });
  await replaceFile(path, fresh, { disk });
  expect(calls).toContain('copy');
  expect(calls.filter((call) => call === 'sync')).toHaveLength(3);
  expect(readFileSync(path, 'utf8')).toBe(fresh);
  expect(readdirSync(folder)).toEqual(['m.json']);
});

it('survives a power cut after any call: the old file or the new one, and the new one once it said so', async () => {
  for (const before of [{ 'm.json': old }, {}])
    for (const areNamesThere of [false, true])
      for (let calls = 0; ; calls += 1) {
        const { disk, afterwards, isCut } = unpluggedDisk(before, calls);
        const outcome = await replaceFile('/folder/m.json', fresh, { disk }).then(
          () => 'saved',
          (error: unknown) => (isCut(error) ? 'cut' : String(error)),
        );
        const now = afterwards('m.json', areNamesThere);
        if (outcome === 'saved') expect(now).toBe(fresh);
        else expect([before['m.json'], fresh], `cut after ${calls} calls`).toContain(now);
        if (outcome === 'saved') break;
        expect(calls).toBeLessThan(50);
      }
});
