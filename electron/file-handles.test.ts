import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFileHandles } from './file-handles';

const folder = () => mkdtempSync(join(tmpdir(), 'bulkhead-handles-'));

it('gives the same handle for a path, also after a restart, newest first', () => {
  const place = folder();
  for (const name of ['a.json', 'b.json']) writeFileSync(join(place, name), '{}');
  const handles = openFileHandles(place);
  const a = handles.remember(join(place, 'a.json'));
  handles.remember(join(place, 'b.json'));
  handles.remember(join(place, 'a.json'));

  const again = openFileHandles(place);
  expect(again.pathOf(a)).toBe(join(place, 'a.json'));
  expect(again.recent().map(({ name }) => name)).toEqual(['a.json', 'b.json']);
});

it('drops files that are gone from the list, and knows no handle that it never gave', () => {
  const place = folder();
  writeFileSync(join(place, 'a.json'), '{}');
  const handles = openFileHandles(place);
  handles.remember(join(place, 'a.json'));
  rmSync(join(place, 'a.json'));

  expect(handles.recent()).toEqual([]);
  expect(() => handles.pathOf('/etc/passwd')).toThrow('no longer known');
});

it('begins afresh when its list is damaged', () => {
  const place = folder();
  writeFileSync(join(place, 'recent-files.json'), '{"broken');
  expect(openFileHandles(place).recent()).toEqual([]);
});
