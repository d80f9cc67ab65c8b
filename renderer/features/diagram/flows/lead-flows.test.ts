import { expect, it } from 'vitest';
import { arrange } from '../../../../shared/edits/arrange';
import { bendFlow } from '../../../../shared/edits/bend';
import { rename } from '../../../../shared/edits/describe';
import { createHistory, execute } from '../../../../shared/edits/history';
import { readModel } from '../../../../shared/model/read-model';
import { templateNamed } from '../../../../shared/model/templates';
import { layoutOf } from '../projection/layout-of';
import { overlap } from '../view/frame';
import { labelFlows } from './label-flows';
import { holds, leadFlows } from './lead-flows';

const read = readModel(JSON.stringify(templateNamed('kubernetes-web-app')));
if (!read.ok) throw new Error(read.problem.message);
const { model } = read;
const layout = layoutOf(model, 'main');
const start = leadFlows(layout);
const { ways } = start;

it('leads every flow around the elements that it doesn’t belong to', () => {
  expect(ways.size).toBe(Object.keys(model.flows).length);
  for (const [id, { points }] of ways)
    for (const [index, b] of points.entries()) {
      const a = points[index - 1];
      if (!a) continue;
      const piece = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.max(1, Math.abs(a.x - b.x)),
        height: Math.max(1, Math.abs(a.y - b.y)),
      };
      const flow = model.flows[id];
      for (const [element, box] of layout.scene.elements)
        if (element !== flow?.source && element !== flow?.target)
          expect(overlap(piece, box), `${id} over ${element}`).toBe(false);
    }
});

it('sets no label on another', () => {
  const named = Object.values(model.flows).map(({ id, name }) => ({ id, name, hasBadge: true }));
  const areas = [...labelFlows(layout, ways, named).values()].map(({ middle, width, lines }) => ({
    x: middle.x - width / 2 - 22,
    y: middle.y - lines.length * 7,
    width: width + 44,
    height: lines.length * 14,
  }));
  expect(areas.length).toBe(named.length);
  for (const [index, area] of areas.entries())
    for (const other of areas.slice(index + 1)) expect(overlap(area, other)).toBe(false);
});

it('looks for no new ways when only a name of an element changes', () => {
  const [element = ''] = Object.keys(model.elements);
  const renamed = execute(createHistory(model), rename(element, 'Another name')).present;
  expect(layoutOf(renamed, 'main').key).toBe(layout.key);
});

it('lets a line go when an end has moved', () => {
  const [way] = ways.values();
  if (!way) throw new Error('no way');
  expect(holds(way, way.from, way.to)).toBe(true);
  expect(holds(way, { ...way.from, x: way.from.x + 8 }, way.to)).toBe(false);
});

it('leaves the other lines where they are when one element moves a little', () => {
  const [element = ''] = Object.keys(model.elements);
  const { x = 0, y = 0, width = 1, height = 1 } = model.diagrams.main?.placements[element] ?? {};
  const edit = arrange('main', { [element]: { x: x + 8, y, width, height } });
  const moved = layoutOf(execute(createHistory(model), edit).present, 'main');
  const { ways: after, isAnew } = leadFlows(moved, start);

  expect(after.size).toBe(ways.size);
  for (const { id, source, target } of layout.flows)
    if (source === element || target === element) expect(after.get(id)?.from).not.toBe(ways.get(id)?.from);
  const same = layout.flows.filter(({ id }) => after.get(id)?.found === ways.get(id)?.found);
  expect(same.length).toBeGreaterThan(layout.flows.length / 2);
  expect([start.isAnew, isAnew]).toEqual([true, false]);
  expect(leadFlows(layout, start)).toBe(start);
});

it('runs a flow through the points that a person gave it, its label beside them', () => {
  const [flow] = layout.flows;
  if (!flow) throw new Error('no flow');
  const points = [
    { x: -300, y: -200 },
    { x: -300, y: 900 },
  ];
  const bent = layoutOf(execute(createHistory(model), bendFlow('main', flow.id, points)).present, 'main');
  const { ways: led } = leadFlows(bent, start);

  expect(led.get(flow.id)?.points.slice(1, -1)).toEqual(points);
  const { middle } =
    labelFlows(bent, led, [{ id: flow.id, name: 'by hand', hasBadge: false }]).get(flow.id) ?? {};
  expect(Math.abs((middle?.x ?? 0) + 300)).toBeLessThan(80);
});
