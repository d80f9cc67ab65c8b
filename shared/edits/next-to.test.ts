import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyModel } from '../model/threat-model';
import { createHistory, execute, type History } from './history';
import { nextTo, type Side } from './next-to';
import { addBoundary, addElement } from './place-subjects';
import { elementSize } from './sizes';

const process = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;
const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});
const run = (...edits: Parameters<typeof execute>[1][]) =>
  edits.reduce(execute, createHistory(emptyModel('Shop'))).present;

it('goes on to the right, or to the left for what comes before', () => {
  const model = run(addElement('api', process('api'), at(400, 300)));
  expect(nextTo(model, 'main', 'api', elementSize)).toEqual({ x: 400 + 192 + 96, y: 300 });
  expect(nextTo(model, 'main', 'api', elementSize, 'before')).toEqual({ x: 400 - 96 - 192, y: 300 });
});

it('goes below where the right is taken', () => {
  const model = run(
    addElement('api', process('api'), at(400, 300)),
    addElement('db', process('db'), at(700, 310)),
  );
  expect(nextTo(model, 'main', 'api', elementSize)).toEqual({ x: 400, y: 300 + 64 + 64 });
});

it('takes room that a boundary has before it makes it grow', () => {
  const model = run(
    addBoundary('ns', { kind: 'namespace', name: 'ns' }, { ...at(0, 0), size: { width: 320, height: 400 } }),
    addElement('api', process('api'), at(20, 60, 'ns')),
  );
  expect(nextTo(model, 'main', 'api', elementSize)).toEqual({ x: 20, y: 60 + 64 + 64 });
});

it('finds room for what stands beside something that the diagram doesn’t show', () => {
  const model = run(addElement('api', process('api'), at(0, 0)));
  expect(
    nextTo(
      { ...model, diagrams: { main: { id: 'main', name: 'Main', placements: {} } } },
      'main',
      'api',
      elementSize,
    ),
  ).toEqual({
    x: 16,
    y: 44,
  });
});

it('covers nothing, however many come one after another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom<Side>('after', 'before')), { maxLength: 20 }),
      (steps) => {
        let history: History = execute(
          createHistory(emptyModel('It')),
          addElement('e0', process('e0'), at(0, 0)),
        );
        for (const [index, [which, side]] of steps.entries()) {
          const spot = nextTo(history.present, 'main', `e${which % (index + 1)}`, elementSize, side);
          history = execute(
            history,
            addElement(`e${index + 1}`, process('x'), { diagram: 'main', parent: null, at: spot }),
          );
        }
        const places = Object.values(history.present.diagrams.main?.placements ?? {});
        for (const [index, a] of places.entries())
          for (const b of places.slice(index + 1))
            expect(
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
            ).toBe(true);
      },
    ),
  );
});
