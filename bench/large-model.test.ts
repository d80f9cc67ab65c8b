import { expect, it } from 'vitest';
import { analyse } from '../shared/analysis/analyse';
import { containerKnowledge } from '../shared/knowledge/containers';
import { isWithin } from '../shared/model/containment';
import { absoluteRectangles, type Rectangle } from '../shared/model/geometry';
import { readModel } from '../shared/model/read-model';
import { writeModel } from '../shared/model/write-model';
import { largeModel, threatenedModel } from './large-model';

const knowledge = containerKnowledge();
const holds = (outer: Rectangle, inner: Rectangle) =>
  outer.x < inner.x &&
  outer.y < inner.y &&
  outer.x + outer.width > inner.x + inner.width &&
  outer.y + outer.height > inner.y + inner.height;
const meet = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

it('is a valid model, the same at every call', () => {
  const text = writeModel(largeModel(knowledge, { elements: 300, flows: 900 }));

  expect(readModel(text)).toMatchObject({ ok: true });
  expect(writeModel(largeModel(knowledge, { elements: 300, flows: 900 }))).toBe(text);
});

it('shows everything, inside what holds it and over nothing else', () => {
  const model = largeModel(knowledge, { elements: 300, flows: 10 });
  const places = absoluteRectangles(model, model.diagrams.main ?? { placements: {} });
  const subjects = [...Object.values(model.elements), ...Object.values(model.boundaries)];

  expect(places.size).toBe(subjects.length);
  for (const { id, parent } of subjects) {
    const [own, outer] = [places.get(id), parent === null ? undefined : places.get(parent)];
    if (own && outer) expect(holds(outer, own), `${id} in ${parent}`).toBe(true);
  }
  for (const [index, a] of subjects.entries())
    for (const b of subjects.slice(index + 1)) {
      if (isWithin(model, a.parent, b.id) || isWithin(model, b.parent, a.id)) continue;
      const [one, other] = [places.get(a.id), places.get(b.id)];
      if (one && other) expect(meet(one, other), `${a.id} and ${b.id}`).toBe(false);
    }
});

it('has about ten threats an element where everything is answered for the worst', () => {
  const { threats } = analyse(threatenedModel(knowledge, { elements: 60, flows: 180 }), knowledge);

  expect(threats.length).toBeGreaterThan(500);
});
