import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf } from '../disk/digest';
import { saveFile } from './save-file';
import { mountDisk } from './small-disk.fixture';

const folder = () => mkdtempSync(join(tmpdir(), 'bulkhead-save-'));
const disk = mountDisk();
afterAll(() => disk?.unmount());

it('says why a file was not saved, and that it is as it was', async () => {
  const place = folder();
  const path = join(place, 'm.json');
  writeFileSync(path, 'old');
  chmodSync(path, 0o444);
  mkdirSync(join(place, 'folder.json'));

  await expect(saveFile(path, 'x')).rejects.toThrow('the file is read-only. The file is as it was.');
  await expect(saveFile(join(place, 'folder.json'), 'x')).rejects.toThrow('is a folder or a device');
  await expect(saveFile(join(place, 'gone', 'm.json'), 'x')).rejects.toThrow('its folder is gone');
  await expect(saveFile(join(place, 'm.json', 'm.json'), 'x')).rejects.toThrow('its folder is gone');
  await expect(saveFile(join(place, `${'m'.repeat(300)}.json`), 'x')).rejects.toThrow('name is too long');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(place)).toEqual(['folder.json', 'm.json']);
});

it('hands on what another program wrote, for the window to merge', async () => {
  const path = join(folder(), 'm.json');
  writeFileSync(path, 'theirs');
  const saving = saveFile(path, 'mine', digestOf(Buffer.from('before')));
  await expect(saving).rejects.toMatchObject({ problem: { kind: 'changed', now: Buffer.from('theirs') } });
  expect(readFileSync(path, 'utf8')).toBe('theirs');
});

it.skipIf(disk === null)('leaves the file as it was on a disk that is full, and says how full', async () => {
  const path = join(disk?.folder ?? '', 'm.json');
  const old = 'o'.repeat(100_000);
  await saveFile(path, old);
  for (const size of [200_000, 1_000_000])
    await expect(saveFile(path, 'n'.repeat(size))).rejects.toThrow(/the disk is full \([\d,]+ KB free\)/);
  expect(readFileSync(path, 'utf8')).toBe(old);
  expect(readdirSync(disk?.folder ?? '')).toEqual(['m.json']);
  await saveFile(path, 'fits again');
  expect(readFileSync(path, 'utf8')).toBe('fits again');
});

it.skipIf(disk === null)('leaves the file as it was on a disk that became read-only', async () => {
  const path = join(disk?.folder ?? '', 'm.json');
  await saveFile(path, 'old');
  disk?.remount('ro');
  await expect(saveFile(path, 'new')).rejects.toThrow('the disk is read-only');
  disk?.remount('rw');
  expect(readFileSync(path, 'utf8')).toBe('old');
});
