import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ThreatModel } from '../model/threat-model';
import { emptyModel } from '../model/threat-model';
import { patched, patchesBetween } from './patches';

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>;
const records = fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), json, { maxKeys: 6 });
/** Not a whole model: patches know nothing of what is in one. */
const models = records.map((more) => ({ ...emptyModel('M'), ...more }) as unknown as ThreatModel);

it('lead from any model to any other', () => {
  fc.assert(
    fc.property(models, models, (before, after) => {
      expect(patched(before, patchesBetween(before, after))).toEqual(after);
    }),
  );
});

it('say only what differs, also when they have been written down and read back', () => {
  const before = emptyModel('Before');
  const after = { ...before, title: 'After', description: 'New', losses: [] };
  const patches = patchesBetween(before, after);
  expect(patches).toEqual([
    { op: 'replace', path: ['title'], value: 'After' },
    { op: 'add', path: ['description'], value: 'New' },
  ]);
  expect(patched(before, JSON.parse(JSON.stringify(patches)))).toEqual(after);
  expect(patchesBetween(before, before)).toEqual([]);
});
