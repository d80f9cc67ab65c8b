import { beforeEach, expect, it } from 'vitest';
import type { FlowEdge } from '../projection/project';
import { gather, headPathOf, pathOf } from './gather-lines';
import { runsThrough } from './line-run';
import { createPictureLines, lookOf, type PictureLine } from './picture-lines';

type Nodes = Parameters<ReturnType<typeof createPictureLines>>[2];

const flow = (id: string, source: string, target: string, risk?: 'high' | 'low') =>
  ({
    id,
    source,
    target,
    data: { flow: { id, name: '' }, line: {}, lane: 0, badge: risk && { count: 1, highest: risk } },
  }) as unknown as FlowEdge;
const flows = [
  ...Array.from({ length: 149 }, (_, index) => flow(`f${index}`, 'a', 'b')),
  flow('risky', 'a', 'b', 'high'),
  flow('far', 'c', 'b'),
];
const places: Record<string, { x: number; y: number }> = {};
const nodes: Nodes = {
  get: (id) =>
    ({
      internals: { positionAbsolute: { ...places[id] } },
      measured: { width: 100, height: 50 },
    }) as ReturnType<Nodes['get']>,
};
const nothing = new Set<FlowEdge>();

beforeEach(() => {
  Object.assign(places, { a: { x: 0, y: 0 }, b: { x: 400, y: 0 }, c: { x: 0, y: 2000 } });
});

it('makes only the lines anew whose ends lie elsewhere, and the same bundles of the rest', () => {
  const linesOf = createPictureLines();
  const before = linesOf(flows, nothing, nodes);
  expect(linesOf(flows, nothing, nodes)).toBe(before);

  places.c = { x: 30, y: 2000 };
  const after = linesOf(flows, nothing, nodes);

  expect(after[0]).toBe(before[0]);
  expect(after[1]?.slice(0, -1)).toEqual(before[1]?.slice(0, -1));
  expect(after[1]?.at(-1)?.path).not.toBe(before[1]?.at(-1)?.path);
  expect(after[1]?.every((line, index) => line === before[1]?.[index] || line.id === 'far')).toBe(true);
});

it('leaves out what is in hand, and touches no other bundle', () => {
  const linesOf = createPictureLines();
  const before = linesOf(flows, nothing, nodes);

  const after = linesOf(flows, new Set(flows.slice(-1)), nodes);

  expect(after[0]).toBe(before[0]);
  expect(after.flat().some(({ id }) => id === 'far')).toBe(false);
  expect(after.flat()).toHaveLength(flows.length - 1);
});

it('knows which lines run through a part of the diagram', () => {
  const lines = createPictureLines()(flows, nothing, nodes).flat();
  const through = (part: Parameters<typeof runsThrough>[1]) =>
    lines.filter((line) => runsThrough(line, part)).map(({ id }) => id);

  expect(through({ x: 200, y: 0, width: 20, height: 50 })).toContain('risky');
  expect(through({ x: 40, y: 1500, width: 500, height: 600 })).toEqual(['far']);
  // Within what the ends of the long line take up, but not on its way.
  expect(through({ x: 420, y: 1700, width: 50, height: 100 })).toEqual([]);
});

it('gathers what looks alike', () => {
  const lines = createPictureLines()(flows.slice(-2), nothing, nodes).flat();
  const look = (line: PictureLine) => lookOf(line, new Set(['far']));

  const gathered = gather([...lines, ...lines], look, pathOf);

  expect(gathered.map(({ risk, isLit }) => [risk, isLit])).toEqual([
    ['high', false],
    [undefined, true],
  ]);
  expect(gathered[0]?.path).toBe(`${lines[0]?.path}${lines[0]?.path}`);
  expect(gather(lines, look, headPathOf)[0]?.path).toMatch(/^M.*z$/);
});
