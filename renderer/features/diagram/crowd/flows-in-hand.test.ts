import { expect, it } from 'vitest';
import type { FlowEdge } from '../projection/project';
import { flowsInHand, manyFlows } from './flows-in-hand';

const nobody = { selected: new Set<string>(), pointed: null, focused: null, renaming: null };
const flow = (id: string, source: string, target: string) => ({ id, source, target }) as FlowEdge;
/** A ring of as many flows as there are elements. */
const ring = (count: number) =>
  Array.from({ length: count }, (_, index) => flow(`f${index}`, `e${index}`, `e${(index + 1) % count}`));
const ids = (flows: readonly FlowEdge[]) => flows.map(({ id }) => id);

it('takes all where there are few, and nothing where there are many', () => {
  const few = ring(manyFlows);

  expect(flowsInHand(few, nobody)).toBe(few);
  expect(flowsInHand(ring(manyFlows + 1), nobody)).toEqual([]);
});

it('takes what is selected, pointed at or named, and the flows of a selected element', () => {
  const many = ring(500);

  expect(ids(flowsInHand(many, { ...nobody, selected: new Set(['f7', 'e100']) }))).toEqual([
    'f7',
    'f99',
    'f100',
  ]);
  expect(ids(flowsInHand(many, { ...nobody, pointed: 'f3', focused: 'f5', renaming: 'f1' }))).toEqual([
    'f1',
    'f3',
    'f5',
  ]);
});

it('leaves in the picture what would be too much', () => {
  const many = ring(500);
  const all = new Set([...ids(many), ...many.map(({ source }) => source)]);

  expect(flowsInHand(many, { ...nobody, selected: all })).toEqual([]);
  expect(ids(flowsInHand(many, { ...nobody, selected: all, pointed: 'f3' }))).toEqual(['f3']);
});
