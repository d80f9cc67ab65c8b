import { expect, it } from 'vitest';
import { emptyModel } from '../model/threat-model';
import { createHistory, execute, undo } from './history';
import { restore } from './restore';

it('makes a model what it was, and back again', () => {
  const now = { ...emptyModel('Now'), description: 'later', hintsAside: ['h'] };
  const earlier = { ...emptyModel('Earlier'), losses: [{ what: 'a', where: 'b', why: 'c' }] };
  const restored = execute(createHistory(now), restore(earlier, '3 March'));
  expect(restored.present).toEqual(earlier);
  expect(restored.undo.map(({ label }) => label)).toEqual([
    { key: 'edits.restore', values: { name: '3 March' } },
  ]);
  expect(undo(restored).present).toEqual(now);
});
