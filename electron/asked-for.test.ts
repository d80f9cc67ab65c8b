import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAskedFor, modelAmong } from './asked-for';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-asked-'));
for (const name of ['a.bulkhead.json', 'notes.txt', '--x.bulkhead.json'])
  writeFileSync(join(folder, name), '{}');

it.each([
  [['app', 'a.bulkhead.json'], 'a.bulkhead.json'],
  [['app', '--flag', join(folder, 'a.bulkhead.json')], 'a.bulkhead.json'],
  [['app', '--x.bulkhead.json', 'gone.bulkhead.json', 'notes.txt'], undefined],
  [[join(folder, 'a.bulkhead.json')], undefined],
])('%j asks for %s', (args, name) => {
  expect(modelAmong(args, folder)).toBe(name && join(folder, name));
});

it('gives files one by one, in the order in which they were asked for', () => {
  let told = 0;
  const asked = createAskedFor(() => {
    told += 1;
  });
  asked.add('/a');
  asked.add('/b');
  expect([asked.next(), asked.next(), asked.next(), told]).toEqual(['/a', '/b', undefined, 2]);
});
