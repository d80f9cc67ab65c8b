import { expect, it } from 'vitest';
import { daysLeft, find, type KeptEntry, tagsOn } from './shelves';

const model = (id: string, more: Partial<KeptEntry> = {}): KeptEntry => ({
  id,
  title: id,
  elements: 1,
  threats: 1,
  updatedAt: 1,
  file: null,
  size: 1,
  ...more,
});
const models = [
  model('Web shop', { tags: ['retail', 'EU'] }),
  model('Zürich bank', { file: { handle: 'h', name: 'bank-2026.bulkhead.json' } }),
  model('Old till', { archivedAt: 1, tags: ['retail'] }),
  model('Wrong', { archivedAt: 1, trashedAt: 2 }),
];
const found = (query: string, more: Partial<Parameters<typeof find>[1]> = {}) =>
  find(models, { shelf: 'desk', tag: '', query, ...more }).map(({ id }) => id);

it('finds by every word, in title, tags and name of the file, whatever the accents', () => {
  expect(found('')).toEqual(['Web shop', 'Zürich bank']);
  expect(found('SHOP eu')).toEqual(['Web shop']);
  expect(found('zurich 2026')).toEqual(['Zürich bank']);
  expect(found('shop bank')).toEqual([]);
});

it('keeps shelves apart; what is thrown away is in the trash, archived or not', () => {
  expect(found('', { shelf: 'archive' })).toEqual(['Old till']);
  expect(found('', { shelf: 'trash' })).toEqual(['Wrong']);
  expect(found('', { tag: 'retail' })).toEqual(['Web shop']);
  expect(tagsOn(models, 'archive')).toEqual(['retail']);
});

it('counts the days that are left', () => {
  const day = 24 * 60 * 60 * 1000;
  expect(daysLeft(0, 1, 30)).toBe(30);
  expect(daysLeft(0, 29 * day + 1, 30)).toBe(1);
  expect(daysLeft(0, 40 * day, 30)).toBe(0);
  // The clock of the page stood a moment before.
  expect(daysLeft(5, 1, 30)).toBe(30);
});
