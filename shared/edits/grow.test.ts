import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownSize } from '../model/collapse';
import { isWithin } from '../model/containment';
import { absoluteRectangles, shownParent } from '../model/geometry';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { move, whyNotInto } from './arrange';
import { createHistory, execute, type History, undo } from './history';
import { isLocked } from './lock';
import { addBoundary, addElement } from './place-subjects';
import { arbitraryEdits } from './random-edits.fixture';

const at = (parent: string | null, x: number, y: number) => ({ diagram: 'main', parent, at: { x, y } });
const web = { stencil: 'container', kind: 'process', name: 'Web' } as const;
const built = () =>
  [
    addBoundary('outer', { kind: 'cluster', name: 'Outer' }, at(null, 100, 100)),
    addBoundary('inner', { kind: 'namespace', name: 'Inner' }, at('outer', 40, 60)),
    addElement('web', web, at('inner', 30, 60)),
    addElement('api', web, at('inner', 30, 140)),
  ].reduce(execute, createHistory(emptyModel('It')));
const places = (model: ThreatModel) => {
  const { main } = model.diagrams;
  if (main === undefined) throw new Error('no diagram');
  return absoluteRectangles(model, main);
};

it('grows to the left and above, and what was moved there stays where it was put', () => {
  const before = built();

  const after = execute(before, move('main', [{ id: 'web', parent: 'inner', x: -90, y: -40 }]));

  const [was, is] = [places(before.present), places(after.present)];
  const inner = was.get('inner');
  expect(is.get('web')).toMatchObject({ x: (inner?.x ?? 0) - 90, y: (inner?.y ?? 0) - 40 });
  expect(is.get('api')).toEqual(was.get('api'));
  expect(is.get('inner')?.x).toBe((is.get('web')?.x ?? 0) - 16);
  expect(is.get('outer')?.x).toBe((is.get('inner')?.x ?? 0) - 16);
  expect(undo(after).present).toEqual(before.present);
});

it('puts several things where they are moved, though the first makes the boundary grow', () => {
  const before = built();
  const inner = places(before.present).get('inner');

  const after = execute(
    before,
    move('main', [
      { id: 'web', parent: 'inner', x: -90, y: 60 },
      { id: 'api', parent: 'inner', x: -90, y: 140 },
    ]),
  );

  for (const id of ['web', 'api']) expect(places(after.present).get(id)?.x).toBe((inner?.x ?? 0) - 90);
});

it('holds everything that is in a boundary inside of it, whatever people do', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const { present } = makers.reduce<History>((history, make) => {
        const edit = make(history.present);
        return edit === null ? history : execute(history, edit);
      }, built());
      for (const { placements } of Object.values(present.diagrams))
        for (const [id, placement] of Object.entries(placements)) {
          const frame = placements[shownParent(present, placements, id) ?? ''];
          if (frame === undefined) continue;
          const { width, height } = shownSize(present, id, placement);
          expect(placement.x).toBeGreaterThanOrEqual(0);
          expect(placement.y).toBeGreaterThanOrEqual(0);
          expect(placement.x + width).toBeLessThanOrEqual(frame.width);
          expect(placement.y + height).toBeLessThanOrEqual(frame.height);
        }
    }),
  );
});

it('leaves everything that is neither moved nor around it where it is', () => {
  const place = fc.integer({ min: -500, max: 900 });
  fc.assert(
    fc.property(arbitraryEdits, fc.nat(50), fc.nat(50), place, place, (makers, which, where, x, y) => {
      const before = makers.reduce<History>((history, make) => {
        const edit = make(history.present);
        return edit === null ? history : execute(history, edit);
      }, built());
      const model = before.present;
      const shown = Object.keys(model.diagrams.main?.placements ?? {});
      const id = shown[which % shown.length];
      const parent =
        [null, ...shown.filter((one) => model.boundaries[one])][where % (shown.length + 1)] ?? null;
      if (id === undefined || whyNotInto(model, id, parent) !== null || isLocked(model, 'main', id)) return;

      const after = execute(before, move('main', [{ id, parent, x, y }])).present;

      const [was, is] = [places(model), places(after)];
      const base = parent === null ? { x: 0, y: 0 } : was.get(parent);
      expect(is.get(id)).toMatchObject({ x: (base?.x ?? 0) + x, y: (base?.y ?? 0) + y });
      for (const [other, rectangle] of was) {
        const inside = (after.elements[other] ?? after.boundaries[other])?.parent ?? null;
        const isAround = after.boundaries[other] !== undefined && isWithin(after, parent, other);
        if (other !== id && !isAround && !isWithin(after, inside, id))
          expect(is.get(other)).toEqual(rectangle);
      }
    }),
  );
});
