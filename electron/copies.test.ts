import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copiesIn } from './copies';

const bytes = (text: string) => new TextEncoder().encode(text);
const place = () => join(mkdtempSync(join(tmpdir(), 'bulkhead-copies-')), 'copies');

it('has none before the first', async () => {
  const copies = copiesIn(place());
  expect(await copies.copies()).toEqual([]);
  expect(await copies.readCopy('model.a.1')).toBeNull();
  await copies.forgetCopies(['model.a.1']);
});

it('keeps a copy, in place of others, and forgets it', async () => {
  const folder = place();
  const copies = copiesIn(folder);
  await copies.keepCopy('model.a.1', bytes('one'), []);
  await copies.keepCopy('revision.a.b', bytes('state'), []);
  await copies.keepCopy('model.a.2', bytes('two'), ['model.a.1', 'model.a.2']);
  expect((await copies.copies())?.sort()).toEqual(['model.a.2', 'revision.a.b']);
  expect(new TextDecoder().decode((await copies.readCopy('model.a.2')) ?? undefined)).toBe('two');
  await copies.forgetCopies(['model.a.2', 'revision.a.b']);
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves those of before where the new one can’t be written', async () => {
  const folder = place();
  const copies = copiesIn(folder);
  await copies.keepCopy('model.a.1', bytes('one'), []);
  mkdirSync(join(folder, 'model.a.2.copy'));
  await expect(copies.keepCopy('model.a.2', bytes('two'), ['model.a.1'])).rejects.toThrow();
  expect(await copies.readCopy('model.a.1')).not.toBeNull();
});

it('takes no other file in its folder for a copy', async () => {
  const folder = place();
  mkdirSync(folder);
  writeFileSync(join(folder, '.bulkhead-0123456789ab.tmp'), '');
  expect(await copiesIn(folder).copies()).toEqual([]);
});

it('reads nothing but files, and none that is too large to be a copy', async () => {
  const folder = place();
  const copies = copiesIn(folder);
  await copies.keepCopy('model.a.1', bytes('one'), []);
  mkdirSync(join(folder, 'model.b.1.copy'));
  symlinkSync(join(folder, 'model.a.1.copy'), join(folder, 'model.c.1.copy'));
  writeFileSync(join(folder, 'model.d.1.copy'), '');
  truncateSync(join(folder, 'model.d.1.copy'), 65 * 1024 * 1024);
  expect((await copies.copies())?.sort()).toEqual(['model.a.1', 'model.d.1']);
  for (const name of ['model.b.1', 'model.c.1', 'model.d.1']) expect(await copies.readCopy(name)).toBeNull();
});
