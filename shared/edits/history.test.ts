import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenReference } from '../model/integrity';
import { emptyModel, ThreatModel } from '../model/threat-model';
import { connect } from './connect';
import { decide } from './decide';
import { rename } from './describe';
import { createHistory, execute, type History, jumpTo, redo, seal, undo } from './history';
import { addBoundary, addElement } from './place-subjects';
import { arbitraryEdits } from './random-edits.fixture';
import { remove } from './remove';

const at = { diagram: 'main', parent: null, at: { x: 0, y: 0 } };
const start = () =>
  [
    addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, at),
    addElement('db', { stencil: 'database', kind: 'data store', name: 'Db' }, at),
    connect('f', 'web', 'db'),
  ].reduce(execute, createHistory(emptyModel('m')));

describe('history', () => {
  it('undoes to the start and redoes to the end, whatever was done', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const first = createHistory(emptyModel('m'));
        const last = edits.reduce<History>((now, make) => {
          const edit = make(now.present);
          return edit === null ? now : execute(now, edit);
        }, first);
        expect(brokenReference(last.present)).toBeUndefined();
        expect(ThreatModel.safeParse(last.present).error).toBeUndefined();

        let back = last;
        while (back.undo.length > 0) back = undo(back);
        expect(back.present).toEqual(first.present);
        while (back.redo.length > 0) back = redo(back);
        expect(back.present).toEqual(last.present);
      }),
      { numRuns: 300 },
    );
  });

  it('jumps to where single steps lead, from wherever it is, and loses none', () => {
    fc.assert(
      fc.property(
        arbitraryEdits,
        fc.array(fc.integer({ min: -3, max: 50 }), { maxLength: 8 }),
        (edits, jumps) => {
          const last = edits.reduce<History>(
            (now, make) => {
              const edit = make(now.present);
              return edit === null ? now : execute(now, edit);
            },
            createHistory(emptyModel('m')),
          );
          const states = [last];
          while (states[0] !== undefined && states[0].undo.length > 0) states.unshift(undo(states[0]));

          let now = last;
          for (const jump of jumps) {
            now = jumpTo(now, jump);
            const done = Math.min(last.undo.length, Math.max(0, jump));
            expect(now.present).toEqual(states[done]?.present);
            expect([...now.undo, ...now.redo.toReversed()].map(({ label }) => label)).toEqual(
              last.undo.map(({ label }) => label),
            );
            expect(now.undo.length).toBe(done);
            expect(jumpTo(now, done)).toBe(now);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('joins edits of one merge key until it is sealed', () => {
    const typed = ['W', 'We', 'Web shop'].reduce((now, name) => execute(now, rename('web', name)), start());
    expect(typed.undo.length).toBe(start().undo.length + 1);
    expect(undo(typed).present.elements.web?.name).toBe('Web');

    const later = execute(seal(typed), rename('web', 'Shop'));
    expect(undo(later).present.elements.web?.name).toBe('Web shop');
  });

  it('leaves no step behind an edit that changes nothing', () => {
    const before = start();
    expect(execute(before, rename('web', 'Web'))).toBe(before);
  });
});

describe('what must follow an edit', () => {
  it('removes the flows of a removed element, and brings them back on undo', () => {
    const removed = execute(start(), remove(['web']));
    expect(Object.keys(removed.present.flows)).toEqual([]);
    expect(undo(removed).present).toEqual(start().present);
  });

  it('keeps what a removed boundary held, where it is on the diagram', () => {
    const inside = { diagram: 'main', parent: 'ns', at: { x: 20, y: 60 } };
    const built = [
      addBoundary('ns', { kind: 'namespace', name: 'shop' }, { ...at, at: { x: 100, y: 100 } }),
      addElement('api', { stencil: 'container', kind: 'process', name: 'Api' }, inside),
      remove(['ns']),
    ].reduce(execute, start());

    expect(built.present.elements.api?.parent).toBeNull();
    expect(built.present.diagrams.main?.placements.api).toMatchObject({ x: 120, y: 160 });
  });

  it('refuses a decision that leaves a risk where it is without a reason', () => {
    expect(() => execute(start(), decide(['r/web'], { status: 'accepted' }))).toThrow('needs a reason');
  });
});
