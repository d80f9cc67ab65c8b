import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPackFolder } from './read-pack-folder';

function packFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-packs-'));
  mkdirSync(join(folder, 'deep'));
  for (const name of ['pack.yaml', join('deep', 'facts.yaml'), 'notes.md'])
    writeFileSync(join(folder, name), '{}\n');
  return folder;
}

it('reads each file of a folder once, whatever links in it lead back', async () => {
  const folder = packFolder();
  symlinkSync('.', join(folder, 'loop'));

  const { files, problem } = await readPackFolder('h', folder);

  expect([files.map(({ name }) => name), problem]).toEqual([['deep/facts.yaml', 'pack.yaml'], undefined]);
});

it('refuses a link out of the folder and says which', async () => {
  const folder = packFolder();
  symlinkSync('/', join(folder, 'root'));

  expect(await readPackFolder('h', folder)).toMatchObject({
    files: [],
    problem: expect.stringContaining('root is a link out of the folder'),
  });
});

it('says that a folder is gone', async () => {
  expect((await readPackFolder('h', '/no/such/folder')).problem).toContain('it is gone');
});
