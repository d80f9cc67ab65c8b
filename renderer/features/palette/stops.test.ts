import { expect, it } from 'vitest';
import type { PaletteGroup } from './palette-groups';
import { stopsOf, wayOf } from './stops';

const entry = (id: string) => ({
  type: 'element' as const,
  id,
  title: id,
  help: '',
  glyph: '',
  group: '',
  synonyms: [],
});
const groups: PaletteGroup[] = [
  { of: 'elements', title: 'Work', entries: [entry('pod'), entry('job')] },
  { of: 'elements', title: 'Data', entries: [entry('volume')] },
];
const open = stopsOf(groups, () => false);

it('walks titles and entries with the arrows, and stops at the ends', () => {
  expect(wayOf('ArrowDown', undefined, open)).toEqual({ to: 'elements Work' });
  expect(wayOf('ArrowDown', 'element job', open)).toEqual({ to: 'elements Data' });
  expect(wayOf('ArrowUp', 'elements Work', open)).toEqual({ to: 'elements Work' });
  expect(wayOf('End', 'element pod', open)).toEqual({ to: 'note' });
  expect(wayOf('ArrowUp', 'note', open)).toEqual({ to: 'element volume' });
  expect(wayOf('ArrowLeft', 'note', open)).toEqual({ to: 'note' });
});

it('folds and unfolds groups sideways', () => {
  expect(wayOf('ArrowLeft', 'element job', open)).toEqual({ to: 'elements Work' });
  expect(wayOf('ArrowLeft', 'elements Work', open)).toEqual({ to: 'elements Work', fold: 'elements Work' });
  const folded = stopsOf(groups, ({ title }) => title === 'Work');
  expect(folded.map(({ key }) => key)).toEqual(['elements Work', 'elements Data', 'element volume', 'note']);
  expect(wayOf('ArrowRight', 'elements Work', folded)).toEqual({
    to: 'elements Work',
    fold: 'elements Work',
  });
});

it('leaves the keys of the field for searching alone', () => {
  for (const key of ['ArrowUp', 'ArrowLeft', 'Home', 'a']) expect(wayOf(key, undefined, open)).toBeNull();
});
