import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { arrange, move } from './arrange';
import { bendFlow, straightenFlows } from './bend';
import { connect, reconnect, reverseFlows } from './connect';
import { createHistory, execute, type History, redo, undo } from './history';
import { addBoundary, addElement } from './place-subjects';
import { arbitraryEdits } from './random-edits.fixture';
import { remove } from './remove';

const at = (parent: string | null, x: number, y: number) => ({ diagram: 'main', parent, at: { x, y } });
const web = { stencil: 'container', kind: 'process', name: 'Web' } as const;
const bends = [
  { x: 300, y: 40 },
  { x: 300, y: 90 },
];
const bent = () =>
  [
    addBoundary('ns', { kind: 'namespace', name: 'shop' }, at(null, 0, 0)),
    addElement('web', web, at('ns', 20, 60)),
    addElement('api', web, at('ns', 20, 150)),
    addElement('db', web, at(null, 600, 0)),
    connect('call', 'web', 'api'),
    bendFlow('main', 'call', bends),
  ].reduce(execute, createHistory(emptyModel('It')));
const pointsOf = (model: ThreatModel) => model.diagrams.main?.ways?.call?.points;
const after = (...edits: Parameters<typeof execute>[1][]) => pointsOf(edits.reduce(execute, bent()).present);
const moved = (dx: number, dy: number) => bends.map(({ x, y }) => ({ x: x + dx, y: y + dy }));

it('leads a flow through points, and straight again, undone and redone', () => {
  const history = bent();
  expect(pointsOf(history.present)).toEqual(bends);

  const straight = execute(history, straightenFlows('main', ['call']));

  expect(straight.present.diagrams.main).not.toHaveProperty('ways');
  expect(undo(straight).present).toEqual(history.present);
  expect(redo(undo(straight)).present).toEqual(straight.present);
  expect(after(bendFlow('main', 'call', []))).toBeUndefined();
});

it('takes whole pixels, and no more points than a file may have', () => {
  expect(after(bendFlow('main', 'call', [{ x: 1.4, y: 2.6 }]))).toEqual([{ x: 1, y: 3 }]);
  const many = Array.from({ length: 101 }, (_, x) => ({ x, y: 0 }));
  expect(() => after(bendFlow('main', 'call', many))).toThrow('100 points');
});

it('moves bends along with both ends, and with a boundary around both', () => {
  const both = [
    { id: 'web', parent: 'ns', x: 60, y: 70 },
    { id: 'api', parent: 'ns', x: 60, y: 160 },
  ];
  expect(after(move('main', both))).toEqual(moved(40, 10));
  expect(after(move('main', [{ id: 'ns', parent: null, x: 100, y: -50 }]))).toEqual(moved(100, -50));
  const size = { width: 320, height: 220 };
  expect(after(arrange('main', { ns: { x: 8, y: 16, ...size } }))).toEqual(moved(8, 16));
});

it('leaves bends where they are when one end moves, or their boundary only grows', () => {
  expect(after(move('main', [{ id: 'web', parent: 'ns', x: 60, y: 70 }]))).toEqual(bends);
  expect(after(move('main', [{ id: 'db', parent: 'ns', x: -100, y: 60 }]))).toEqual(bends);
});

it('turns bends round with their flow, and forgets them when it goes or goes elsewhere', () => {
  expect(after(reverseFlows(['call']))).toEqual([...bends].reverse());
  expect(after(reconnect('call', 'web', 'db'))).toBeUndefined();
  expect(after(reconnect('call', 'web', 'api'))).toEqual(bends);
  expect(after(remove(['call']))).toBeUndefined();
  expect(after(remove(['api']))).toBeUndefined();
});

it('keeps the bends of no flow that isn’t there, whatever people do', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const { present } = makers.reduce<History>((history, make) => {
        const edit = make(history.present);
        return edit === null ? history : execute(history, edit);
      }, bent());
      for (const { ways } of Object.values(present.diagrams))
        expect(Object.keys(ways ?? {}).filter((id) => present.flows[id] === undefined)).toEqual([]);
    }),
  );
});
