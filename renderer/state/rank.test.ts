import { expect, it } from 'vitest';
import { fold } from '../../shared/language/fold';
import { ranked } from './rank';

const thing = (title: string, about = '', more = '', ids: string[] = []) => ({
  title: fold(title),
  about: fold(about),
  more: fold(more),
  ids,
});
const found = (query: string, ...things: ReturnType<typeof thing>[]) =>
  ranked(things, query).map(({ thing: { title } }) => title);

it('takes letters with marks and without for the same', () => {
  const [zurich, web] = [thing('Zürich API'), thing('Web')];
  for (const query of ['zurich', 'ZÜRICH', 'zu\u0308rich'])
    expect(found(query, web, zurich)).toEqual(['zurich api']);
  expect(found('strasse', thing('Hauptstraße'))).toEqual(['hauptstrasse']);
});

it('puts the beginnings of words before their middles, and titles before what is said beside them', () => {
  expect(
    found(
      'shop',
      thing('Workshop'),
      thing('Order', 'in shop'),
      thing('Web shop'),
      thing('Shopping cart'),
      thing('Shop'),
      thing('Ledger', '', 'the shop keeps its books here'),
    ),
  ).toEqual(['shop', 'shopping cart', 'web shop', 'workshop', 'order', 'ledger']);
});

it('asks for every word, wherever it stands, in any order', () => {
  const things = [thing('Web shop', 'Container · Cluster'), thing('Web', 'Container · Node')];
  expect(found('cluster web', ...things)).toEqual(['web shop']);
  expect(found('web nothing', ...things)).toEqual([]);
});

it('puts a whole id before what only begins like it', () => {
  const control = (id: string, title = 'Ensure it') =>
    thing(`${id} ${title}`, 'CIS Kubernetes Benchmark', '', [id, `cis ${id}`]);
  const things = [
    control('5.2.10'),
    control('15.2.1'),
    control('5.2.1'),
    control('5.2.1', 'Do'),
    control('5.2.11'),
  ];
  expect(found('5.2.1', ...things)[0]).toBe('5.2.1 ensure it');
  expect(found('CIS 5.2.1', ...things)[0]).toBe('5.2.1 ensure it');
});

it('does not take letters in the middle of a long text for a find', () => {
  expect(found('end', thing('Api', '', 'it depends on the vendor'))).toEqual([]);
  expect(found('vend', thing('Api', '', 'it depends on the vendor'))).toEqual(['api']);
});
