import { expect, it } from 'vitest';
import { containerKnowledge } from '../../../shared/knowledge/containers';
import type { Stencil } from '../../../shared/knowledge/pack';
import { paletteGroups } from './palette-groups';

const stencil = (id: string, title: string, more: Partial<Stencil> = {}): [string, Stencil] => [
  id,
  { id, title, kind: 'process', help: '', glyph: 'g', group: 'Workloads', facts: [], ...more },
];
const knowledge = {
  boundaries: new Map(),
  stencils: new Map([
    stencil('worker', 'Queue worker', { help: 'Takes work from a queue.' }),
    stencil('queue', 'Message queue', { group: 'Storage', synonyms: ['kafka', 'broker'] }),
    stencil('bridge', 'Bridge', { help: 'Copies to a broker.' }),
  ]),
};
const titles = (query: string) =>
  paletteGroups(knowledge, query).flatMap(({ entries }) => entries.map(({ title }) => title));

it('finds by synonym before what only speaks of it', () => {
  expect(titles('broker')).toEqual(['Message queue', 'Bridge']);
  expect(titles('queue')).toEqual(['Queue worker', 'Message queue']);
});

it('finds nothing where a word is missing', () => {
  expect(titles('queue nonsense')).toEqual([]);
});

it('groups boundaries and stencils by what they belong to', () => {
  const groups = paletteGroups(containerKnowledge(), '').map(({ of, title }) => `${of}: ${title}`);
  expect(groups).toEqual(expect.arrayContaining(['boundaries: Network', 'elements: Workloads']));
  expect(new Set(groups).size).toBe(groups.length);
});
