import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownSize } from '../model/collapse';
import { absoluteRectangles } from '../model/geometry';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { expand, setCollapsed } from './collapse';
import { createHistory, execute, type History, undo } from './history';
import { setLocked } from './lock';
import { makingRoom } from './make-room';
import { nextTo } from './next-to';
import { addNote } from './note';
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
  const places = [...(view ? absoluteRectangles(model, view) : [])].map(([id, { x, y, ...size }]) => {
    const placement = view?.placements[id];
    const { width, height } = placement ? shownSize(model, id, placement) : size;
    return [id, { x, y, width, height }] as const;
  });
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

const placeOf = ({ diagrams, ...model }: ThreatModel, id: string) => {
  const { x, y } = (diagrams.main && absoluteRectangles(model, diagrams.main).get(id)) ?? { x: 0, y: 0 };
  return [x, y];
};

it('moves nothing that is locked, and covers nothing of it', () => {
  const before = execute(start(), setLocked('main', ['right'], true));
  const after = addNext(before, 'a', 'new');
  expect(placeOf(after.present, 'right')).toEqual(placeOf(before.present, 'right'));
  expect(overlaps(after.present)).toEqual([]);
});

it('moves a note aside that would lie on the border, and leaves those that lie in the boundary', () => {
  const note = (id: string, x: number, y: number) =>
    addNote('main', id, id, { x, y, width: 120, height: 60 });
  const collapsed = [
    note('border', 220, 170),
    note('inside', 300, 60),
    setCollapsed('main', ['ns'], true),
  ].reduce(execute, createHistory(start().present));
  const opened = execute(collapsed, expand('main', ['ns']));
  const notes = opened.present.diagrams.main?.notes;
  expect(notes?.inside).toMatchObject({ x: 300, y: 60 });
  expect(notes?.border).toMatchObject({ x: 220, y: 248 });
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

/** Boxes and collapsed boundaries that cover nothing, some in each other, a few of them locked. */
const neatPicture = fc
  .array(
    fc.record({
      x: fc.nat(900),
      y: fc.nat(700),
      isBoundary: fc.boolean(),
      isLocked: fc.nat(9).map((nine) => nine === 0),
      into: fc.nat(5),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((things) => {
    let history = createHistory(emptyModel('It'));
    const boundaries: string[] = [];
    for (const [index, { x, y, isBoundary, isLocked, into }] of things.entries()) {
      const id = `it${index}`;
      const place = at(x, y, boundaries[into] ?? null);
      const size = { width: 250 + x / 4, height: 124 + y / 4 };
      const steps = [
        isBoundary
          ? addBoundary(id, { kind: 'pod', name: id }, { ...place, size })
          : addElement(id, process(id), place),
        ...(isBoundary ? [setCollapsed('main', [id], true)] : []),
        ...(isLocked ? [setLocked('main', [id], true)] : []),
      ];
      const next = steps.reduce(execute, history);
      if (overlaps(next.present).length > 0) continue;
      history = next;
      if (isBoundary) boundaries.push(id);
    }
    return { history, boundaries };
  });

it('covers nothing when boundaries are opened, one after the other or all at once', () => {
  fc.assert(
    fc.property(neatPicture, fc.boolean(), ({ history, boundaries }, atOnce) => {
      // What is locked may leave no way out, and what goes around it may come over something.
      const placements = Object.values(history.present.diagrams.main?.placements ?? {});
      fc.pre(!placements.some(({ locked }) => locked));
      const groups = atOnce ? [boundaries] : boundaries.map((id) => [id]);
      const opened = groups.map((ids) => expand('main', ids)).reduce(execute, history);
      expect(overlaps(opened.present)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
