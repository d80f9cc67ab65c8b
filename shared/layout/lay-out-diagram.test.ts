import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../edits/arrange';
import { createHistory, execute } from '../edits/history';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import { absoluteRectangles } from '../model/geometry';
import { readModel } from '../model/read-model';
import { templateNamed } from '../model/templates';
import type { Diagram, ThreatModel } from '../model/threat-model';
import { layOutDiagram } from './lay-out-diagram';
import { areApart, expectTidy, modelAfter } from './layout.fixture';
import { type Part, partOfDiagram } from './part';
import { quickLayout } from './quick-layout';

const quickly = async (part: Part) => quickLayout(part);
const mainOf = (model: ThreatModel): Diagram => {
  const diagram = model.diagrams.main;
  if (!diagram) throw new Error('no diagram');
  return diagram;
};
const read = readModel(JSON.stringify(templateNamed('kubernetes-web-app')));
if (!read.ok) throw new Error(read.problem.message);
const shop = read.model;

const shownAfter = async (model: ThreatModel, chosen?: readonly string[]) => {
  const placements = await layOutDiagram(model, mainOf(model), quickly, chosen);
  return execute(createHistory(model), arrange(mainOf(model).id, placements)).present;
};

/** What is locked may lie on something. */
function unlocked(model: ThreatModel): ThreatModel {
  const copy = structuredClone(model);
  for (const place of Object.values(mainOf(copy).placements)) delete place.locked;
  return copy;
}

describe('of all of a diagram', () => {
  it('leaves nothing on anything, whatever was drawn', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEdits, async (makers) => {
        const model = await shownAfter(unlocked(modelAfter(makers)));
        expectTidy(partOfDiagram(model, mainOf(model)), mainOf(model).placements);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when it is done again', async () => {
    const model = await shownAfter(shop);
    expect(await layOutDiagram(model, mainOf(model), quickly)).toEqual({});
  });

  it('lays out what the diagram shows, in the nearest boundary that it shows', async () => {
    const model = structuredClone(shop);
    const { placements } = mainOf(model);
    const [pod] = Object.values(model.boundaries).filter(({ kind }) => kind === 'pod');
    if (!pod) throw new Error('no pod');
    delete placements[pod.id];
    const found = await layOutDiagram(model, mainOf(model), quickly);
    expect(found[pod.id]).toBeUndefined();
    for (const id of Object.keys(found)) expect(placements[id]).toBeDefined();
  });

  it('keeps what is locked where it is, and goes around it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(mainOf(shop).placements)), async (id) => {
        const model = structuredClone(shop);
        const { placements } = mainOf(model);
        const before = absoluteRectangles(model, mainOf(model)).get(id);
        const place = placements[id];
        if (place === undefined) throw new Error('not shown');
        placements[id] = { ...place, locked: true };
        const after = await shownAfter(model);
        const rectangles = absoluteRectangles(after, mainOf(after));

        expect(rectangles.get(id)).toEqual(before);
        expect(mainOf(after).placements[id]?.locked).toBe(true);
        const parent = (model.elements[id] ?? model.boundaries[id])?.parent;
        for (const other of [...Object.values(after.elements), ...Object.values(after.boundaries)]) {
          const [one, two] = [rectangles.get(id), rectangles.get(other.id)];
          if (other.id !== id && other.parent === parent && one && two) expect(areApart(one, two)).toBe(true);
        }
      }),
    );
  });
});

describe('of what is chosen', () => {
  const pods = Object.values(shop.boundaries)
    .filter(({ kind }) => kind === 'pod')
    .map(({ id }) => id);
  const [first = ''] = pods;
  const around = shop.boundaries[first]?.parent ?? '';

  it('leaves the rest where it is', async () => {
    const found = await layOutDiagram(shop, mainOf(shop), quickly, pods);
    const inside = Object.values(shop.elements).filter(({ parent }) => pods.includes(parent ?? ''));
    const may = new Set([...pods, ...inside.map(({ id }) => id)]);
    for (let next: string | null = around; next !== null; next = shop.boundaries[next]?.parent ?? null) {
      const [before, after] = [mainOf(shop).placements[next], found[next]];
      // The boundaries around only grow.
      if (after) expect([after.x, after.y]).toEqual([before?.x, before?.y]);
      if (after) expect(after.width).toBeGreaterThanOrEqual(before?.width ?? 0);
      may.add(next);
    }
    for (const id of Object.keys(found)) expect(may.has(id)).toBe(true);
  });

  it('lays what moves on nothing that stays', async () => {
    const members = Object.values(shop.elements)
      .filter(({ parent }) => parent === around)
      .map(({ id }) => id);
    const model = await shownAfter(shop, members.slice(0, 3));
    const rectangles = absoluteRectangles(model, mainOf(model));
    const siblings = [...Object.values(model.elements), ...Object.values(model.boundaries)]
      .filter(({ parent }) => parent === around)
      .flatMap(({ id }) => rectangles.get(id) ?? []);
    for (const [index, one] of siblings.entries())
      for (const other of siblings.slice(index + 1)) expect(areApart(one, other)).toBe(true);
  });

  it('leaves a single element alone', async () => {
    const [element = ''] = Object.keys(shop.elements);
    expect(await layOutDiagram(shop, mainOf(shop), quickly, [element])).toEqual({});
  });
});
