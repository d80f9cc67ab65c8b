import { expect, it } from 'vitest';
import { emptyModel } from '../model/threat-model';
import { createHistory, execute, type History } from './history';
import { addBoundary, addElement } from './place-subjects';
import { elementSize } from './sizes';
import { spotInside } from './spot-inside';

const process = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;
const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});
const start = () =>
  execute(createHistory(emptyModel('It')), addBoundary('ns', { kind: 'namespace', name: 'ns' }, at(0, 0)));
const addIn = (history: History, id: string) =>
  execute(
    history,
    addElement(id, process(id), {
      diagram: 'main',
      parent: 'ns',
      at: spotInside(history.present, 'main', 'ns', elementSize),
    }),
  );

it('begins under the title, and goes on below while the boundary has room', () => {
  const one = addIn(start(), 'a');
  expect(one.present.diagrams.main?.placements.a).toMatchObject({ x: 16, y: 44 });
  const two = addIn(one, 'b');
  expect(two.present.diagrams.main?.placements.b).toMatchObject({ x: 16, y: 140 });
  expect(two.present.diagrams.main?.placements.ns).toEqual(start().present.diagrams.main?.placements.ns);
});

it('keeps a boundary that grows about as wide as tall, and covers nothing', () => {
  let history = start();
  for (let index = 0; index < 12; index += 1) history = addIn(history, `e${index}`);
  const { ns, ...others } = history.present.diagrams.main?.placements ?? {};
  const ratio = (ns?.width ?? 0) / (ns?.height ?? 1);
  expect(ratio).toBeGreaterThan(1);
  expect(ratio).toBeLessThan(2.4);
  const places = Object.values(others);
  for (const [index, a] of places.entries())
    for (const b of places.slice(index + 1))
      expect(
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
      ).toBe(true);
});

it('goes row by row where there is no boundary', () => {
  expect(spotInside(start().present, 'main', null, elementSize)).toEqual({ x: 448, y: 44 });
});
