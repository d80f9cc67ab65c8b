import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import { emptyModel } from '../model/threat-model';
import { layOutByElk } from './elk-layout';
import { expectTidy, modelAfter } from './layout.fixture';
import { partOfModel } from './part';

const elk = new ELK();
const run = async (graph: ElkNode): Promise<ElkNode> => elk.layout(graph);

it('places everything without overlaps, and what is in a boundary inside it; the same every time', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEdits, async (makers) => {
      const model = modelAfter(makers);
      const placed = await layOutByElk(partOfModel(model), run);

      expectTidy(partOfModel(model), placed);
      expect(await layOutByElk(partOfModel(model), run)).toEqual(placed);
    }),
    { numRuns: 60 },
  );
});

function chain(length: number, parent: (index: number) => string | null) {
  const model = emptyModel('m');
  for (let index = 0; index < length; index += 1) {
    const id = `e${index}`;
    const around = parent(index);
    if (around !== null)
      model.boundaries[around] = { id: around, kind: 'pod', name: around, parent: null, facts: {} };
    model.elements[id] = { id, kind: 'process', stencil: 'container', name: id, parent: around, facts: {} };
    if (index > 0)
      model.flows[`f${index}`] = {
        id: `f${index}`,
        name: 'calls',
        source: `e${index - 1}`,
        target: id,
        facts: {},
      };
  }
  return model;
}

it('goes from left to right along the flows, through boundaries', async () => {
  const placed = await layOutByElk(partOfModel(chain(4, (index) => (index < 2 ? 'left' : 'right'))), run);
  const { left, right, e0, e1 } = placed;

  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  expect((e0?.x ?? 0) + (e0?.width ?? 0)).toBeLessThan(e1?.x ?? 0);
  expect(e0?.y).toBeGreaterThanOrEqual(48);
});

it('leaves room for the names of flows between two columns', async () => {
  const placed = await layOutByElk(partOfModel(chain(2, () => null)), run);
  expect((placed.e1?.x ?? 0) - (placed.e0?.x ?? 0) - (placed.e0?.width ?? 0)).toBeGreaterThanOrEqual(100);
});

it('turns a long chain downwards rather than lay a ribbon', async () => {
  const model = chain(9, () => null);
  for (const index of [1, 2, 3, 4, 5, 6]) {
    const id = `s${index}`;
    model.elements[id] = { id, kind: 'data store', stencil: 'secret', name: id, parent: null, facts: {} };
    model.flows[id] = { id, name: '', source: id, target: 'e4', facts: {} };
  }
  const placed = Object.values(await layOutByElk(partOfModel(model), run));
  const width = Math.max(...placed.map((one) => one.x + one.width));
  const height = Math.max(...placed.map((one) => one.y + one.height));
  expect(width / height).toBeLessThan(2.2);
});

it('packs what no flow joins into rows', async () => {
  const model = emptyModel('m');
  for (let index = 0; index < 20; index += 1)
    model.elements[`e${index}`] = {
      id: `e${index}`,
      kind: 'data store',
      stencil: 'secret',
      name: '',
      parent: null,
      facts: {},
    };
  const placed = Object.values(await layOutByElk(partOfModel(model), run));
  const width = Math.max(...placed.map((one) => one.x + one.width));
  const height = Math.max(...placed.map((one) => one.y + one.height));
  expect(width / height).toBeGreaterThan(1);
  expect(width / height).toBeLessThan(2.5);
});
