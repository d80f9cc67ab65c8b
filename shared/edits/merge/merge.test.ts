import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { connect } from '../connect';
import { decide, setMitigation } from '../decide';
import { describe as describeInWords, rename, setFact, setOutOfScope } from '../describe';
import type { Edit } from '../edit';
import { createHistory, execute } from '../history';
import { addBoundary, addElement, newId } from '../place-subjects';
import { remove } from '../remove';
import type { Side } from './conflict';
import { mergeModels } from './merge';

const run = (model: ThreatModel, ...edits: Edit[]): ThreatModel =>
  edits.reduce((now, edit) => execute(now, edit), createHistory(model)).present;
const put = (id: string, parent: string | null = null, x = 0) =>
  addElement(
    id,
    { stencil: 'container', kind: 'process', name: id },
    { diagram: 'main', parent, at: { x, y: 0 } },
  );
const frame = (id: string, parent: string | null = null, x = 0) =>
  addBoundary(id, { kind: 'namespace', name: id }, { diagram: 'main', parent, at: { x, y: 0 } });

const base = run(
  emptyModel('Shop'),
  put('web'),
  put('store', null, 400),
  connect('reads', 'web', 'store'),
  frame('left', null, 1000),
  frame('right', null, 2000),
);
const merge = (mine: Edit[], theirs: Edit[], choices: Record<string, Side> = {}) =>
  mergeModels(base, run(base, ...mine), run(base, ...theirs), new Map(Object.entries(choices)));
const abouts = ({ conflicts }: ReturnType<typeof merge>) => conflicts.map(({ about }) => about);

describe('edits that do not touch each other', () => {
  it('are all in the merged model, also to one thing', () => {
    const { model, conflicts } = merge(
      [rename('web', 'Web shop'), setFact('web', 'privileged', 'no'), put('till', 'left')],
      [describeInWords('web', 'Sells'), setFact('web', 'hostNetwork', 'yes'), rename('store', 'Books')],
    );
    expect(conflicts).toEqual([]);
    expect(model.elements.web).toMatchObject({ name: 'Web shop', description: 'Sells' });
    expect(Object.keys(model.elements.web?.facts ?? {}).sort()).toEqual(['hostNetwork', 'privileged']);
    expect(model.elements.store?.name).toBe('Books');
    expect(model.elements.till?.parent).toBe('left');
  });

  it('whatever they are, as long as each side keeps to things of its own', () => {
    const ids = ['web', 'store', 'reads', 'left', 'right'];
    const editing = (of: readonly string[]) =>
      fc.array(
        fc.tuple(fc.constantFrom(...of), fc.nat(5), fc.string()).map(([id, how, text]): Edit => {
          if (how === 0) return rename(id, text);
          if (how === 1) return setFact(id, 'privileged', text || 'no');
          if (how === 2) return setOutOfScope(id, text || null);
          if (how === 3) return decide([`rule/${id}`], { status: 'mitigated', owner: text });
          if (how === 4) return setMitigation('M-1', id, 'planned');
          return describeInWords(id, text);
        }),
        { maxLength: 8 },
      );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 1, maxLength: 4 }).chain((own) => {
          const others = ids.filter((id) => !own.includes(id));
          return fc.tuple(editing(own), editing(others));
        }),
        ([mine, theirs]) => {
          const one = merge(mine, theirs);
          expect(one.conflicts).toEqual([]);
          expect(one.model).toEqual(merge(theirs, mine).model);
          expect(one.model).toEqual(run(base, ...mine, ...theirs));
        },
      ),
    );
  });

  it('keep two new things apart that were given one id, with all that refers to them', () => {
    const adding = (name: string): Edit[] => [
      { ...put(newId(base, 'cache', 'element')) },
      rename('cache', name),
      connect('flow', 'cache', 'store'),
      decide(['rule/cache'], { status: 'mitigated', owner: name }),
    ];
    const { model, conflicts, renamed } = merge(adding('Mine'), adding('Theirs'));
    expect(conflicts).toEqual([]);
    expect(renamed.things.get('cache')).toBe('cache-2');
    expect([model.elements.cache?.name, model.elements['cache-2']?.name]).toEqual(['Mine', 'Theirs']);
    expect([model.flows.flow?.source, model.flows['flow-2']?.source]).toEqual(['cache', 'cache-2']);
    expect([model.decisions['rule/cache']?.owner, model.decisions['rule/cache-2']?.owner]).toEqual([
      'Mine',
      'Theirs',
    ]);
    expect(model.diagrams.main?.placements['cache-2']).toBeDefined();
  });

  it('merge lists in which only the members count', () => {
    const aside = (...keys: string[]): Edit => ({
      label: rename('web', '').label,
      recipe: (model) => {
        model.hintsAside = keys;
      },
    });
    const before = run(base, aside('a', 'b'));
    const { model, conflicts } = mergeModels(
      before,
      run(before, aside('a', 'b', 'mine')),
      run(before, aside('b', 'theirs')),
    );
    expect(conflicts).toEqual([]);
    expect(model.hintsAside).toEqual(['b', 'mine', 'theirs']);
  });

  it('leave everything of mine that nobody changed the very same object', () => {
    const mine = run(base, rename('web', 'Web shop'));
    const { model } = mergeModels(base, mine, run(base, rename('store', 'Books')));
    expect(model.elements.web).toBe(mine.elements.web);
    expect(model.flows).toBe(mine.flows);
  });
});

describe('edits of which only one can be', () => {
  it('two names: both are told, and the chosen one is taken', () => {
    const [mine, theirs] = [[rename('web', 'A')], [rename('web', 'B')]];
    const open = merge(mine, theirs);
    expect(open.conflicts).toMatchObject([
      { about: { kind: 'field', id: 'web', fields: ['name'] }, mine: { name: 'A' }, theirs: { name: 'B' } },
    ]);
    expect(open.model.elements.web?.name).toBe('A');
    expect(merge(mine, theirs, { 'elements/web/name': 'theirs' }).model.elements.web?.name).toBe('B');
  });

  it('a boundary that one side removed while the other put something in it', () => {
    const [mine, theirs] = [[remove(['left'])], [put('till', 'left')]];
    const open = merge(mine, theirs);
    expect(abouts(open)).toMatchObject([{ kind: 'removed', map: 'boundaries', id: 'left', by: 'mine' }]);
    // Removed: what was put in it stays, in the boundary around.
    expect(open.model.boundaries.left).toBeUndefined();
    expect(open.model.elements.till?.parent).toBeNull();
    const kept = merge(mine, theirs, { 'boundaries/left': 'theirs' }).model;
    expect(kept.elements.till?.parent).toBe('left');
  });

  it('an element that one side removed while the other drew a flow to it: it comes back with its old flows', () => {
    const [mine, theirs] = [[remove(['store'])], [put('till'), connect('writes', 'till', 'store')]];
    const open = merge(mine, theirs);
    expect(abouts(open)).toMatchObject([{ kind: 'removed', map: 'elements', id: 'store', by: 'mine' }]);
    expect(Object.keys(open.model.flows)).toEqual([]);
    expect(open.model.elements.till).toBeDefined();
    const kept = merge(mine, theirs, { 'elements/store': 'theirs' }).model;
    expect(Object.keys(kept.flows).sort()).toEqual(['reads', 'writes']);
    expect(kept.diagrams.main?.placements.store).toEqual(base.diagrams.main?.placements.store);
  });

  it('what one side removed and nobody touched goes without a question', () => {
    const { model, conflicts } = merge([remove(['store'])], [rename('web', 'Shop')]);
    expect(conflicts).toEqual([]);
    expect(Object.keys(model.elements)).toEqual(['web']);
  });

  it('two boundaries that were put into each other', () => {
    const into = (id: string, parent: string): Edit => ({
      label: rename(id, '').label,
      recipe: ({ boundaries }) => void Object.assign(boundaries[id] ?? {}, { parent }),
    });
    const [mine, theirs] = [[into('left', 'right')], [into('right', 'left')]];
    const open = merge(mine, theirs);
    expect(abouts(open)).toEqual([{ kind: 'circle', ids: ['left', 'right'] }]);
    const parents = ({ boundaries }: ThreatModel) => [boundaries.left?.parent, boundaries.right?.parent];
    expect(parents(open.model)).toEqual(['right', null]);
    expect(parents(merge(mine, theirs, { 'circle/left/right': 'theirs' }).model)).toEqual([null, 'left']);
  });

  it('decisions are taken whole: nobody’s reason stands beside another’s status', () => {
    const open = merge(
      [decide(['rule/web'], { status: 'accepted', reason: 'small' })],
      [decide(['rule/web'], { status: 'mitigated', owner: 'Ann' })],
    );
    expect(abouts(open)).toEqual([{ kind: 'decision', key: 'rule/web' }]);
    expect(open.model.decisions['rule/web']).toMatchObject({ status: 'accepted', reason: 'small' });
    expect(open.model.decisions['rule/web']?.owner).toBeUndefined();
  });

  it('a frame that both sides made larger holds what either put in', () => {
    const size = (width: number, height: number): Edit => ({
      label: rename('left', '').label,
      recipe: ({ diagrams }) => void Object.assign(diagrams.main?.placements.left ?? {}, { width, height }),
    });
    const { model, conflicts } = merge([size(900, 500)], [size(600, 800)]);
    expect(conflicts).toEqual([]);
    expect(model.diagrams.main?.placements.left).toMatchObject({ width: 900, height: 800 });
  });

  it('where nobody knows what both began with, all that differs is to choose, and nothing is doubled', () => {
    const [mine, theirs] = [run(base, rename('web', 'A')), run(base, rename('web', 'B'), put('till'))];
    const { model, conflicts } = mergeModels(undefined, mine, theirs);
    expect(conflicts.map(({ key }) => key)).toEqual(['elements/web/name']);
    expect(Object.keys(model.elements).sort()).toEqual(['store', 'till', 'web']);
  });
});
