import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveFile } from './save-file';

const folder = () => mkdtempSync(join(tmpdir(), 'bulkhead-save-'));

it('writes a new file and leaves nothing beside it', async () => {
  const place = folder();
  await saveFile(join(place, 'm.json'), '{"a":"ä"}');

  expect(readdirSync(place)).toEqual(['m.json']);
  expect(readFileSync(join(place, 'm.json'), 'utf8')).toBe('{"a":"ä"}');
});

it('keeps the permissions of the file it replaces', async () => {
  const path = join(folder(), 'm.json');
  writeFileSync(path, 'old');
  chmodSync(path, 0o600);
  await saveFile(path, 'new');

  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('writes through a symbolic link', async () => {
  const place = folder();
  writeFileSync(join(place, 'real.json'), 'old');
  symlinkSync(join(place, 'real.json'), join(place, 'link.json'));
  await saveFile(join(place, 'link.json'), 'new');

  expect(readFileSync(join(place, 'real.json'), 'utf8')).toBe('new');
});

it('says why it failed and leaves the old file as it was', async () => {
  const place = folder();
  await expect(saveFile(join(place, 'gone', 'm.json'), 'x')).rejects.toThrow('its folder is gone');
  expect(readdirSync(place)).toEqual([]);
});
