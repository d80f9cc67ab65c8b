import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absoluteRectangles } from '../model/geometry';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { createHistory, execute, type History, undo } from './history';
import { setLocked } from './lock';
import { makingRoom } from './make-room';
import { nextTo } from './next-to';
import { addBoundary, addElement } from './place-subjects';
import { elementSize } from './sizes';

const process = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;
const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});
const pod = (id: string, x: number, y: number, parent: string | null) =>
  addBoundary(id, { kind: 'pod', name: id }, { ...at(x, y, parent), size: { width: 224, height: 124 } });

/** Two pods side by side in a namespace, something below it and something beside it. */
const start = () =>
  [
    addBoundary('ns', { kind: 'namespace', name: 'ns' }, { ...at(0, 0), size: { width: 520, height: 200 } }),
    pod('left', 16, 44, 'ns'),
    pod('right', 272, 44, 'ns'),
    addElement('a', process('a'), at(16, 44, 'left')),
    addElement('b', process('b'), at(16, 44, 'right')),
    addElement('beside', process('beside'), at(560, 60)),
    addElement('below', process('below'), at(40, 240)),
  ].reduce(execute, createHistory(emptyModel('It')));

const addNext = (history: History, anchor: string, id: string) => {
  const model = history.present;
  const parent = model.elements[anchor]?.parent ?? null;
  const spot = nextTo(model, 'main', anchor, elementSize);
  return execute(
    history,
    makingRoom('main', addElement(id, process(id), { diagram: 'main', parent, at: spot })),
  );
};

function overlaps(model: ThreatModel): string[] {
  const view = model.diagrams.main;
  const places = [...(view ? absoluteRectangles(model, view) : [])];
  const parentOf = (id: string) => (model.elements[id] ?? model.boundaries[id])?.parent ?? null;
  return places.flatMap(([id, a], index) =>
    places
      .slice(index + 1)
      .filter(([other]) => parentOf(other) === parentOf(id))
      .filter(
        ([, b]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map(([other]) => `${id} ${other}`),
  );
}

it('moves aside what a grown boundary would cover, on every level, as one step', () => {
  const before = start();
  const after = addNext(before, 'a', 'new');

  expect(overlaps(after.present)).toEqual([]);
  expect(after.undo.length).toBe(before.undo.length + 1);
  expect(undo(after).present).toEqual(before.present);
});

it('leaves everything where it is while there is room', () => {
  const roomy = execute(
    createHistory(emptyModel('It')),
    addBoundary('ns', { kind: 'namespace', name: 'ns' }, { ...at(0, 0), size: { width: 600, height: 400 } }),
  );
  const one = execute(roomy, addElement('a', process('a'), at(16, 44, 'ns')));
  const two = addNext(one, 'a', 'new');
  const { new: _, ...others } = two.present.diagrams.main?.placements ?? {};
  expect(others).toEqual(one.present.diagrams.main?.placements);
});

it('moves nothing that is locked', () => {
  const before = execute(start(), setLocked('main', ['right'], true));
  const after = addNext(before, 'a', 'new');
  const placeOf = ({ present }: History) => present.diagrams.main?.placements.right;
  expect([placeOf(after)?.x, placeOf(after)?.y]).toEqual([placeOf(before)?.x, placeOf(before)?.y]);
});

it('never lets anything cover anything, however much is added wherever', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (anchors) => {
      let history = start();
      const ids = ['a', 'b', 'beside', 'below'];
      for (const [index, which] of anchors.entries()) {
        history = addNext(history, ids[which % ids.length] ?? 'a', `new${index}`);
        ids.push(`new${index}`);
      }
      expect(overlaps(history.present)).toEqual([]);
    }),
  );
});
