import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../language/phrase';
import { readModel } from '../../model/read-model';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { writeModel } from '../../model/write-model';
import type { Edit } from '../edit';
import { createHistory, execute, type History } from '../history';
import { arbitraryEdits, type EditMaker } from '../random-edits.fixture';
import { type Conflict, otherSide, type Side } from './conflict';
import { keepApart } from './keep-apart';
import { type Merged, mergeModels } from './merge';

const recipe = (change: Edit['recipe']): Edit => ({ label: phrase('edits.arrange'), recipe: change });

/** What features change that the random edits of diagrams don't. */
const noting = fc.tuple(fc.nat(5), fc.nat(5), fc.string({ maxLength: 5 })).map(
  ([what, which, text]): EditMaker =>
    () =>
      recipe((model) => {
        if (what === 0) model.title = text;
        if (what === 1) model.assumptions[`a${which}`] = { id: `a${which}`, text: `so ${text}` };
        if (what === 2) delete model.assumptions[`a${which}`];
        if (what === 4) {
          const id = `r${which % 3}`;
          model.reports = { ...model.reports, [id]: { id, name: `${id} ${text}`, choice: { title: text } } };
        }
        if (what === 5) delete model.reports?.[`r${which % 3}`];
        if (what === 3)
          model.hintsAside = [...new Set([...(model.hintsAside ?? []), `loose-process/${which}`])];
      }),
);
const work = (maxLength: number) =>
  fc
    .tuple(arbitraryEdits, fc.array(noting, { maxLength: 3 }))
    .map(([edits, notes]) => [...edits.slice(0, maxLength), ...notes]);

const run = (start: ThreatModel, makers: readonly EditMaker[]): ThreatModel =>
  makers.reduce<History>((now, make) => {
    const edit = make(now.present);
    return edit === null ? now : execute(now, edit);
  }, createHistory(start)).present;

/** A model and what two sides made of it. */
const arbitrarySides = fc.tuple(work(40), work(12), work(12)).map(([before, mine, theirs]) => {
  const base = run(emptyModel('m'), before);
  return { base, mine: run(base, mine), theirs: run(base, theirs) };
});

/** Every value of a model that isn't made of others, by where it is. */
function leaves(value: unknown, path: readonly string[] = [], found = new Map<string, string>()) {
  const parts =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  if (parts.length === 0 && (typeof value !== 'object' || Array.isArray(value) || value === null))
    found.set(path.join('\n'), JSON.stringify(value));
  for (const [key, part] of parts) leaves(part, [...path, key], found);
  return found;
}

const isCovered = (path: string, { covers }: Conflict) =>
  covers.some((cover) => `${path}\n`.startsWith(`${cover.join('\n')}\n`));

/** Changes of one side that the merged model hasn't, and that no choice for the other side is about. */
function dropped(
  base: ThreatModel,
  side: ThreatModel,
  name: Side,
  merged: Merged,
  choose: (key: string) => Side,
) {
  const [before, now, after] = [base, side, merged.model].map((model) => leaves(model)) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => {
    if (before.get(path) === now.get(path) || after.get(path) === now.get(path)) return false;
    if (path === 'hintsAside' || path === 'losses') return false;
    // Where both sides made a frame larger it holds what either needs.
    if (/\n(width|height)$/.test(path) && Number(after.get(path)) >= Number(now.get(path))) return false;
    return !merged.conflicts.some((one) => choose(one.key) !== name && isCovered(path, one));
  });
}

const swap = (choose: (key: string) => Side) => (key: string) => otherSide(choose(key));

/** Merges, and chooses until nothing new comes up. */
function mergeAll(
  base: ThreatModel,
  mine: ThreatModel,
  theirs: ThreatModel,
  choose: (key: string) => Side,
): Merged {
  const choices = new Map<string, Side>();
  for (;;) {
    const merged = mergeModels(base, mine, theirs, choices);
    const open = merged.conflicts.filter(({ key }) => !choices.has(key));
    if (open.length === 0) return merged;
    for (const { key } of open) choices.set(key, choose(key));
  }
}

const choosers = fc.constantFrom<(key: string) => Side>(
  () => 'mine',
  () => 'theirs',
  (key) => (key.length % 2 === 0 ? 'mine' : 'theirs'),
);
const isValid = (model: ThreatModel) => {
  const read = readModel(writeModel(model));
  return read.ok ? 'valid' : read.problem;
};
const nothingRenamed = ({ renamed }: Merged) =>
  renamed.things.size + renamed.diagrams.size + renamed.assumptions.size === 0;
const runs = { numRuns: Number(process.env.BULKHEAD_RUNS ?? 300) };

describe('whatever two sides did to a model', () => {
  it('the merged model is one that a file may have, whatever is chosen', () => {
    fc.assert(
      fc.property(arbitrarySides, choosers, ({ base, mine, theirs }, choose) => {
        expect(isValid(mergeModels(base, mine, theirs).model)).toBe('valid');
        expect(isValid(mergeAll(base, mine, theirs, choose).model)).toBe('valid');
        expect(isValid(mergeModels(undefined, mine, theirs).model)).toBe('valid');
      }),
      runs,
    );
  });

  it('no edit is dropped in silence: it is in the merged model, or the other side was chosen over it', () => {
    fc.assert(
      fc.property(arbitrarySides, choosers, ({ base, mine, theirs }, choose) => {
        const merged = mergeAll(base, mine, theirs, choose);
        const apart = keepApart({ base, mine, theirs }).theirs;
        expect(dropped(base, mine, 'mine', merged, choose)).toEqual([]);
        expect(dropped(base, apart, 'theirs', merged, choose)).toEqual([]);
      }),
      runs,
    );
  });

  it('it is the same from the other side; so the order in which disjoint edits meet does not matter', () => {
    fc.assert(
      fc.property(arbitrarySides, choosers, ({ base, mine, theirs }, choose) => {
        const one = mergeAll(base, mine, theirs, choose);
        const other = mergeAll(base, theirs, mine, swap(choose));
        fc.pre(nothingRenamed(one) && nothingRenamed(other));
        expect(one.conflicts.map(({ key }) => key).sort()).toEqual(
          other.conflicts.map(({ key }) => key).sort(),
        );
        expect(one.model).toEqual(other.model);
      }),
      runs,
    );
  });

  it('a side that did nothing takes over all that the other did, without a question', () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine }) => {
        for (const merged of [
          mergeModels(base, mine, base),
          mergeModels(base, base, mine),
          mergeModels(base, mine, structuredClone(mine)),
        ]) {
          expect(merged.conflicts).toEqual([]);
          expect(merged.model).toEqual(mine);
        }
        expect(mergeModels(base, mine, structuredClone(base)).model).toBe(mine);
      }),
      runs,
    );
  });
});
