import { expect, it } from 'vitest';
import { phrase } from '../language/phrase';
import { emptyModel } from '../model/threat-model';
import { bendFlow } from './bend';
import { connect } from './connect';
import { createHistory, execute, redo, undo } from './history';
import { layOut } from './lay-out';
import { addBoundary, addElement } from './place-subjects';

const bends = [{ x: 300, y: 100 }];
const drawn = ['a', 'b', 'c', 'd'].reduce(
  (history, id, index) =>
    execute(
      history,
      addElement(
        id,
        { stencil: 'container', kind: 'process', name: id },
        { diagram: 'main', parent: null, at: { x: index * 300, y: 0 } },
      ),
    ),
  createHistory(emptyModel('m')),
);
const connected = [connect('ab', 'a', 'b'), connect('cd', 'c', 'd')].reduce(execute, drawn);
const bent = [bendFlow('main', 'ab', bends), bendFlow('main', 'cd', bends)].reduce(execute, connected);
const place = (x: number, y: number) => ({ x, y, width: 192, height: 64 });

it('forgets the bends of a flow whose ends went different ways, and takes along those of one whose ends did not', () => {
  const places = { a: place(0, 500), c: place(600, 40), d: place(900, 40) };
  const laidOut = execute(bent, layOut('main', places, phrase('edits.layOut', { name: 'Overview' })));

  const { placements, ways } = laidOut.present.diagrams.main ?? {};
  expect(placements?.a).toEqual(place(0, 500));
  expect(ways).toEqual({ cd: { points: [{ x: 300, y: 140 }] } });
  expect(undo(laidOut).present).toEqual(bent.present);
  expect(redo(undo(laidOut)).present).toEqual(laidOut.present);
});

it('moves aside what boundaries would cover that grew by it, with its bends, as the same step', () => {
  const size = { width: 220, height: 140 };
  const at = (x: number, parent: string | null = null) => ({ diagram: 'main', parent, at: { x, y: 44 } });
  const container = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;
  const before = [
    addBoundary('outer', { kind: 'cluster', name: 'outer' }, { ...at(0), size: { width: 252, height: 200 } }),
    addBoundary('inner', { kind: 'namespace', name: 'inner' }, { ...at(16, 'outer'), size }),
    addElement('e', container('e'), at(300)),
    addElement('f', container('f'), at(600)),
    connect('ef', 'e', 'f'),
    bendFlow('main', 'ef', [{ x: 540, y: 10 }]),
  ].reduce(execute, createHistory(emptyModel('m')));
  const grown = { inner: { x: 16, y: 44, width: 500, height: 140 } };
  const label = phrase('edits.arrange');

  const laidOut = execute(before, layOut('main', grown, label, { makesRoom: true }));

  const { placements, ways } = laidOut.present.diagrams.main ?? {};
  const by = (placements?.e?.x ?? 0) - 300;
  expect(placements?.e?.x).toBeGreaterThan((placements?.outer?.x ?? 0) + (placements?.outer?.width ?? 0));
  expect(placements?.f?.x).toBe(600 + by);
  expect(ways?.ef?.points).toEqual([{ x: 540 + by, y: 10 }]);
  expect(undo(laidOut).present).toEqual(before.present);
  const alone = execute(before, layOut('main', grown, label)).present.diagrams.main?.placements;
  expect(alone?.e?.x).toBe(300);
});
