import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHistory, execute, type History, jumpTo } from '../../shared/edits/history';
import { patchesBetween } from '../../shared/edits/patches';
import { arbitraryEdits, type EditMaker } from '../../shared/edits/random-edits.fixture';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { checksum } from './checksum';
import { replay, sumOf } from './replay';
import type { JournalEntry, Snapshot } from './rows';

/** What a life of a model leaves behind: a state after each writing, some of them steps back. */
function lifeOf(makers: readonly EditMaker[]): ThreatModel[] {
  let history: History = createHistory(emptyModel('Life'));
  const states = [history.present];
  for (const [index, make] of makers.entries()) {
    const edit = make(history.present);
    if (edit === null) continue;
    try {
      history = execute(history, edit);
    } catch {
      continue;
    }
    if (index % 5 === 4) history = jumpTo(history, Math.floor(history.undo.length / 2));
    states.push(history.present);
  }
  return states;
}

function written(states: readonly ThreatModel[]): { snapshot: Snapshot; entries: JournalEntry[] } {
  const [first = emptyModel('')] = states;
  return {
    snapshot: { id: 'm', seq: 7, text: writeModel(first), inFile: null, sum: checksum(writeModel(first)) },
    entries: states.slice(1).map((state, index) => {
      const patches = JSON.stringify(patchesBetween(states[index] ?? first, state));
      const seq = 8 + index;
      return { model: 'm', seq, at: index, patches, sum: sumOf({ model: 'm', seq, patches }) };
    }),
  };
}
const textOf = (model: ThreatModel | undefined) => model && writeModel(model);

describe('what a snapshot and its journal give', () => {
  it('is the model as it was last written, whatever happened to it', () => {
    fc.assert(
      fc.property(arbitraryEdits, (makers) => {
        const states = lifeOf(makers);
        const { snapshot, entries } = written(states);
        const back = replay(snapshot, entries.toReversed());
        expect(textOf(back?.model)).toBe(textOf(states.at(-1)));
        expect(back).toMatchObject({ seq: 7 + entries.length, lost: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('is as much as can be read, with the number of changes that are lost', () => {
    fc.assert(
      fc.property(
        arbitraryEdits,
        fc.nat(),
        fc.constantFrom('gone', 'cut', 'foreign', 'other'),
        (makers, where, damage) => {
          const states = lifeOf(makers);
          const { snapshot, entries } = written(states);
          fc.pre(entries.length > 0);
          const at = where % entries.length;
          const spoilt = entries.flatMap((entry, index) => {
            if (index !== at) return [entry];
            if (damage === 'gone') return [];
            // Patches that are good, only not those that were written.
            if (damage === 'other')
              return [{ ...entry, patches: '[{"op":"replace","path":["title"],"value":"Other"}]' }];
            const patches =
              damage === 'cut' ? `${entry.patches.slice(0, -1)}` : '[{"op":"remove","path":["x","y","z"]}]';
            return [{ ...entry, patches }];
          });
          const back = replay(snapshot, spoilt, 7 + entries.length);
          expect(textOf(back?.model)).toBe(textOf(states[at]));
          expect(back).toMatchObject({ seq: 7 + at, lost: entries.length - at });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is less than was written where the end of the journal is gone, and says so', () => {
    const { snapshot, entries } = written([emptyModel('A'), emptyModel('B'), emptyModel('C')]);
    expect(replay(snapshot, entries.slice(0, 1), 9)).toMatchObject({ model: { title: 'B' }, lost: 1 });
  });

  it('counts nothing twice that a later snapshot holds already', () => {
    const states = [emptyModel('A'), emptyModel('B'), emptyModel('C')];
    const { entries } = written(states);
    const snapshot = { id: 'm', seq: 8, text: writeModel(emptyModel('B')), inFile: null };
    expect(replay(snapshot, entries)).toMatchObject({ model: { title: 'C' }, seq: 9, lost: 0 });
  });

  it('may only be looked at where a newer Bulkhead wrote it', () => {
    const text = writeModel(emptyModel('Newer')).replace('"version": 1', '"version": 99');
    expect(replay({ id: 'm', seq: 1, text, inFile: null }, [])).toMatchObject({
      model: { title: 'Newer' },
      readOnly: true,
    });
  });

  it('is nothing where the snapshot itself is damaged', () => {
    expect(replay({ id: 'm', seq: 1, text: '{"version":1', inFile: null }, [])).toBeUndefined();
    const { snapshot } = written([emptyModel('A')]);
    const changed = { ...snapshot, text: writeModel(emptyModel('B')) };
    expect(replay(changed, [])).toBeUndefined();
  });

  it('is no model that the schema refuses, and no prototype', () => {
    const { snapshot } = written([emptyModel('A')]);
    const entry = (patches: unknown) => [{ model: 'm', seq: 8, at: 0, patches: JSON.stringify(patches) }];
    for (const patches of [
      [{ op: 'replace', path: ['elements'], value: { x: 1 } }],
      [{ op: 'add', path: ['__proto__', 'polluted'], value: 1 }],
      [{ op: 'add', path: ['constructor', 'prototype', 'polluted'], value: 1 }],
    ])
      expect(replay(snapshot, entry(patches))).toMatchObject({ model: { title: 'A' }, lost: 1 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
