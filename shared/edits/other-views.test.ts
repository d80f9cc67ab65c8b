import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWithin } from '../model/containment';
import { absoluteRectangles, type Rectangle } from '../model/geometry';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { move, whyNotInto } from './arrange';
import { copyDiagram, openInside } from './diagrams';
import { createHistory, execute, type History, undo } from './history';
import { moveInto } from './move-into';
import { addBoundary, addElement } from './place-subjects';

const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});
const container = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;
const frame = (id: string, parent: string | null, { x, y, ...size }: Rectangle) =>
  addBoundary(id, { kind: 'cluster', name: id }, { ...at(x, y, parent), size });

const parentOf = (model: ThreatModel, id: string) =>
  (model.elements[id] ?? model.boundaries[id])?.parent ?? null;

/** Where a diagram shows the opposite of what is in what. */
function contradictions(model: ThreatModel, diagram: string): string[] {
  const view = model.diagrams[diagram];
  if (view === undefined) return [];
  const places = [...absoluteRectangles(model, view)];
  return places.flatMap(([id, a]) =>
    places
      .filter(([outer]) => outer !== id && model.boundaries[outer] && !isWithin(model, outer, id))
      .filter(([outer, b]) => {
        const isIn = isWithin(model, parentOf(model, id), outer);
        const isAround =
          b.x <= a.x && b.y <= a.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
        const isApart =
          a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
        return isIn ? !isAround : !isApart;
      })
      .map(([outer]) => `${id} ${outer}`),
  );
}

/** A cluster that its namespace fills, something in that, and something right beside the cluster. */
const start = () =>
  [
    frame('cluster', null, { x: 0, y: 0, width: 400, height: 300 }),
    frame('ns', 'cluster', { x: 16, y: 44, width: 368, height: 240 }),
    addElement('web', container('web'), at(60, 80, 'ns')),
    addElement('beside', container('beside'), at(420, 40)),
    addElement('below', container('below'), at(100, 320)),
    openInside('inside', 'ns', 'main', 'Inside ns'),
  ].reduce(execute, createHistory(emptyModel('It')));

it('brings what left a boundary visibly out of it on the other diagrams, and makes room there', () => {
  const before = start();
  const after = execute(before, move('inside', [{ id: 'web', parent: 'cluster', x: 900, y: 60 }]));
  expect(contradictions(before.present, 'main')).toEqual([]);
  expect(contradictions(after.present, 'main')).toEqual([]);
  expect(undo(after).present).toEqual(before.present);
});

const picture = fc.array(
  fc.record({ x: fc.nat(900), y: fc.nat(700), isBoundary: fc.boolean(), into: fc.nat(5) }),
  { minLength: 3, maxLength: 10 },
);

it('lets no other diagram show the opposite of what is in what, whatever moves', () => {
  fc.assert(
    fc.property(picture, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (things, moves) => {
      let history: History = createHistory(emptyModel('It'));
      const boundaries: string[] = [];
      const ids: string[] = [];
      for (const [index, { x, y, isBoundary, into }] of things.entries()) {
        const id = `it${index}`;
        const place = at(x, y, boundaries[into] ?? null);
        const next = execute(
          history,
          isBoundary
            ? addBoundary(id, { kind: 'pod', name: id }, place)
            : addElement(id, container(id), place),
        );
        if (contradictions(next.present, 'main').length > 0) continue;
        history = next;
        ids.push(id);
        if (isBoundary) boundaries.push(id);
      }
      history = execute(history, copyDiagram('copy', 'main', 'Copy'));
      for (const [which, where] of moves) {
        const id = ids[which % ids.length];
        const parent = [null, ...boundaries][where % (boundaries.length + 1)] ?? null;
        if (id === undefined || whyNotInto(history.present, id, parent) !== null) continue;
        history = execute(
          history,
          which % 2 === 0
            ? moveInto('main', [id], parent)
            : move('main', [{ id, parent, x: where % 700, y: which % 500 }]),
        );
        expect(contradictions(history.present, 'copy')).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
