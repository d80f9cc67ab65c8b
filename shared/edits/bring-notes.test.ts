import { expect, it } from 'vitest';
import { align } from './align';
import { type Move, move } from './arrange';
import { execute, type History, undo } from './history';
import { setLocked } from './lock';
import { addNote } from './note';
import { sampleDiagram } from './sample-diagram.fixture';

/** The cluster is at 100, 100, the shop at 150, 160. */
const start = () =>
  [
    addNote('main', 'inner', 'In the shop', { x: 180, y: 380, width: 120, height: 50 }),
    addNote('main', 'outer', 'In the cluster', { x: 670, y: 120, width: 100, height: 50 }),
    addNote('main', 'edge', 'On the border of both', { x: 120, y: 300, width: 100, height: 50 }),
  ].reduce(execute, sampleDiagram());

const placeOf = ({ present }: History, id: string) => {
  const { x, y } = present.diagrams.main?.notes?.[id] ?? {};
  return [x, y];
};
const moved = (...moves: Move[]) => execute(start(), move('main', moves));
const clusterBy10 = { id: 'cluster', parent: null, x: 110, y: 90 };

it('moves the notes in a boundary along, in one step', () => {
  const after = moved(clusterBy10);
  expect(placeOf(after, 'inner')).toEqual([190, 370]);
  expect(placeOf(after, 'outer')).toEqual([680, 110]);
  expect(placeOf(after, 'edge')).toEqual([130, 290]);
  expect(placeOf(after, 'note')).toEqual([900, 100]);
  expect(undo(after).present).toEqual(start().present);
});

it('moves only the notes that lie in it as a whole', () => {
  const after = moved({ id: 'shop', parent: 'cluster', x: 60, y: 60 });
  expect(placeOf(after, 'inner')).toEqual([190, 380]);
  expect(placeOf(after, 'outer')).toEqual([670, 120]);
  expect(placeOf(after, 'edge')).toEqual([120, 300]);
});

it('leaves locked notes, and those that are moved themselves go where they are put', () => {
  const locked = execute(start(), setLocked('main', ['inner'], true));
  expect(placeOf(execute(locked, move('main', [clusterBy10])), 'inner')).toEqual([180, 380]);
  expect(placeOf(moved(clusterBy10, { id: 'inner', parent: null, x: 5, y: 6 }), 'inner')).toEqual([5, 6]);
});

it('leaves notes where a boundary only grows', () => {
  const after = moved({ id: 'web', parent: 'shop', x: -200, y: 60 });
  expect(after.present.diagrams.main?.placements.shop?.width).toBeGreaterThan(500);
  expect(placeOf(after, 'inner')).toEqual([180, 380]);
});

it('goes along when boundaries are aligned', () => {
  const after = execute(start(), align('main', ['cluster', 'user'], 'left'));
  expect(placeOf(after, 'inner')).toEqual([80, 380]);
});
