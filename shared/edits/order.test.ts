import { describe, expect, it } from 'vitest';
import type { ThreatModel } from '../model/threat-model';
import { emptyModel } from '../model/threat-model';
import { createHistory, execute, type History, redo, undo } from './history';
import { addNote } from './note';
import { orderings, reorder } from './order';
import { addBoundary, addElement } from './place-subjects';

const at = (x: number) => ({ diagram: 'main', parent: null, at: { x, y: 0 } });
const element = (id: string, x: number) =>
  addElement(id, { stencil: 'pod', kind: 'process', name: id }, at(x));
/** Three that overlap, one that lies apart, a note over the first. */
const pile = () =>
  [
    element('a', 0),
    element('b', 20),
    element('c', 40),
    element('apart', 900),
    addNote('main', 'note', 'Look', { x: 10, y: 10, width: 200, height: 96 }),
    addBoundary('left', { kind: 'cluster', name: 'left' }, at(0)),
    addBoundary('right', { kind: 'cluster', name: 'right' }, at(50)),
  ].reduce(execute, createHistory(emptyModel('Pile')));
const orderOf = ({ diagrams: { main } }: ThreatModel, id: string): number =>
  (main?.placements[id] ?? main?.notes?.[id])?.order ?? 0;
const reordered = (history: History, ids: string[], ordering: (typeof orderings)[number]) =>
  execute(history, reorder('main', ids, ordering));

describe('reorder', () => {
  it.each(orderings)('%s: undoes and redoes', (ordering) => {
    const before = pile();
    const done = reordered(before, ['b', 'note'], ordering);
    expect(done.present).not.toEqual(before.present);
    expect(undo(done).present).toEqual(before.present);
    expect(redo(undo(done)).present).toEqual(done.present);
  });

  it('brings to the front and sends to the back, keeping the order among several', () => {
    const first = reordered(pile(), ['c'], 'front').present;
    expect(orderOf(first, 'c')).toBeGreaterThan(orderOf(first, 'note'));

    const both = reordered(createHistory(first), ['a', 'c'], 'back').present;
    expect(orderOf(both, 'a')).toBeLessThan(orderOf(both, 'c'));
    expect(orderOf(both, 'c')).toBeLessThan(orderOf(both, 'b'));
  });

  it('goes past one neighbour at a time', () => {
    const stacked = [['a'], ['b'], ['c'], ['note']].reduce(
      (now, ids) => reordered(now, ids, 'front'),
      pile(),
    );

    const forward = reordered(stacked, ['a'], 'forward').present;
    expect(orderOf(forward, 'a')).toBeGreaterThan(orderOf(forward, 'b'));
    expect(orderOf(forward, 'a')).toBeLessThan(orderOf(forward, 'c'));

    const backward = reordered(createHistory(forward), ['note'], 'backward').present;
    expect(orderOf(backward, 'note')).toBeLessThan(orderOf(backward, 'c'));
    expect(orderOf(backward, 'note')).toBeGreaterThan(orderOf(backward, 'a'));
  });

  it('changes nothing where nothing lies over it', () => {
    const before = pile();
    expect(reordered(before, ['apart'], 'forward')).toBe(before);
  });

  it('orders boundaries among boundaries', () => {
    const { present } = reordered(pile(), ['left'], 'front');
    expect(orderOf(present, 'left')).toBeGreaterThan(orderOf(present, 'right'));
    expect(orderOf(present, 'left')).toBe(1);
  });

  it('stays within what a file can say', () => {
    const model = structuredClone(pile().present);
    if (model.diagrams.main?.placements.a) model.diagrams.main.placements.a.order = 1_000_000;
    const { present } = reordered(createHistory(model), ['b'], 'front');
    expect(orderOf(present, 'b')).toBeGreaterThan(orderOf(present, 'a'));
    expect(orderOf(present, 'b')).toBeLessThan(100);
  });
});
