import { expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { layOut } from './quick-layout';

function model(count: number, links: (index: number) => number[]): ThreatModel {
  const made = emptyModel('m');
  for (let index = 0; index < count; index += 1) {
    const id = `e${String(index).padStart(5, '0')}`;
    made.elements[id] = { id, kind: 'process', stencil: 'container', name: id, parent: null, facts: {} };
    for (const target of links(index)) {
      const other = `e${String(target).padStart(5, '0')}`;
      const flow = `${id}-${other}`;
      if (target < count && target !== index)
        made.flows[flow] = { id: flow, name: '', source: id, target: other, facts: {} };
    }
  }
  return made;
}

function extentOf(made: ThreatModel) {
  const places = Object.values(layOut(made));
  const cells = new Set(places.map(({ x, y }) => `${x} ${y}`));
  expect(places).toHaveLength(Object.keys(made.elements).length);
  expect(cells.size).toBe(places.length);
  return {
    width: Math.max(...places.map(({ x, width }) => x + width)),
    height: Math.max(...places.map(({ y, height }) => y + height)),
  };
}

it.each([
  ['nothing connected', () => []],
  ['one long chain with long links across', (index: number) => [index + 1, index + 700]],
  [
    'everything connected to everything near',
    (index: number) => [1, 2, 3, 5, 8, 13].map((step) => index + step),
  ],
])('keeps the shape of a screen with 3,000 boxes and %s', (_what, links) => {
  const { width, height } = extentOf(model(3000, links));
  expect(width / height).toBeGreaterThan(1);
  expect(width / height).toBeLessThan(2.5);
});

it('lays out along the flows what is small', () => {
  const places = layOut(model(3, (index) => [index + 1]));
  const [a, b, c] = Object.values(places);
  expect([a, b, c].map((one) => one && `${one.x < 0} ${one.y < 0}`)).toEqual(Array(3).fill('false false'));
  expect((b?.x ?? 0) + (b?.y ?? 0)).toBeGreaterThan((a?.x ?? 0) + (a?.y ?? 0));
  expect((c?.x ?? 0) + (c?.y ?? 0)).toBeGreaterThan((b?.x ?? 0) + (b?.y ?? 0));
});
