import { expect, it } from 'vitest';
import { boundaryLevels, upperLevels } from './stacking';
import { emptyModel, type Placement, type ThreatModel } from './threat-model';

const place = (order?: number): Placement => ({
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  ...(order !== undefined && { order }),
});
/** `a` and `b` side by side, with `a-in` and `b-in` in them, an element in each, a note. */
function built(orders: Readonly<Record<string, number>> = {}): ThreatModel {
  const model = emptyModel('It');
  for (const id of ['a', 'b']) {
    model.boundaries[id] = { id, name: id, kind: 'cluster', parent: null, facts: {} };
    model.boundaries[`${id}-in`] = { id: `${id}-in`, name: '', kind: 'pod', parent: id, facts: {} };
    model.elements[`e-${id}`] = {
      id: `e-${id}`,
      name: '',
      kind: 'process',
      stencil: 'pod',
      parent: `${id}-in`,
      facts: {},
    };
  }
  const ids = ['a', 'b', 'a-in', 'b-in', 'e-a', 'e-b'];
  model.diagrams.main = {
    id: 'main',
    name: '',
    placements: Object.fromEntries(ids.map((id) => [id, place(orders[id])])),
    notes: { note: { id: 'note', text: '', ...place(orders.note) } },
  };
  return model;
}
const main = ({ diagrams }: ThreatModel) => diagrams.main ?? { id: '', name: '', placements: {} };

it('lays boundaries by how deep they are nested where nobody ordered them', () => {
  const model = built();
  expect(Object.fromEntries(boundaryLevels(model, main(model)))).toEqual({
    a: 0,
    b: 0,
    'a-in': 1,
    'b-in': 1,
  });
  expect(Object.fromEntries(upperLevels(model, main(model)))).toEqual({ 'e-a': 0, 'e-b': 0, note: 0 });
});

it('lays an ordered boundary over another with all that is in that', () => {
  const model = built({ a: 1 });
  expect(Object.fromEntries(boundaryLevels(model, main(model)))).toEqual({
    b: 0,
    'b-in': 1,
    a: 2,
    'a-in': 3,
  });
});

it('lays elements and notes over each other by their order', () => {
  const model = built({ 'e-a': 7, note: -3 });
  expect(Object.fromEntries(upperLevels(model, main(model)))).toEqual({ note: 0, 'e-b': 1, 'e-a': 2 });
});

it('lays a collapsed boundary among the elements', () => {
  const model = built({ a: 1 });
  const placement = main(model).placements.a;
  if (placement) placement.collapsed = true;
  expect(upperLevels(model, main(model)).get('a')).toBe(1);
  expect(boundaryLevels(model, main(model)).has('a')).toBe(false);
});
