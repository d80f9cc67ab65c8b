import { expect, it } from 'vitest';
import { largeModel } from '../../../../bench/large-model';
import { analyse } from '../../../../shared/analysis/analyse';
import { move } from '../../../../shared/edits/arrange';
import { setFact } from '../../../../shared/edits/describe';
import type { Edit } from '../../../../shared/edits/edit';
import { createHistory, execute } from '../../../../shared/edits/history';
import { containerKnowledge } from '../../../../shared/knowledge/containers';
import { keepAlike } from './keep-alike';
import { projectEdges, projectNodes } from './project';
import { createShownNodes, rememberDescriptions } from './shown-nodes';

const knowledge = containerKnowledge();

/** The canvas of a model of thirty elements, before and after an edit or a change of what is selected. */
function shown() {
  const show = createShownNodes();
  const describe = rememberDescriptions(({ id }) => `element ${id}`);
  const history = createHistory(largeModel(knowledge, { elements: 30, flows: 90 }));
  const project = (edit: Edit) => {
    const model = execute(history, edit).present;
    const analysis = analyse(model, knowledge);
    return {
      nodes: projectNodes(model, 'main', analysis, base),
      edges: keepAlike(edges, projectEdges(model, 'main', analysis)),
    };
  };
  const model = history.present;
  const base = projectNodes(model, 'main', analyse(model, knowledge), []);
  const edges = projectEdges(model, 'main', analyse(model, knowledge));
  const draw = (nodes: typeof base, ...selected: string[]) => show(nodes, new Set(selected), describe);
  return { model, base, edges, draw, project };
}

const others = <T extends { id: string }>(list: readonly T[], ...ids: string[]) =>
  list.filter(({ id }) => !ids.includes(id));

it('makes no node anew but the one that is moved by hand', () => {
  const { base, draw } = shown();
  const before = draw(base, 'element-3');

  const dragged = base.map((node) =>
    node.id === 'element-3' ? { ...node, position: { x: 1, y: 2 } } : node,
  );
  const after = draw(dragged, 'element-3');

  expect(after.find(({ id }) => id === 'element-3')?.position).toEqual({ x: 1, y: 2 });
  expect(others(after, 'element-3').every((node) => before.includes(node))).toBe(true);
});

it('makes only those anew that are selected or no longer so', () => {
  const { base, draw } = shown();
  const before = draw(base, 'element-3');

  const after = draw(base, 'element-4');

  expect(after.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['element-4']);
  expect(others(after, 'element-3', 'element-4').every((node) => before.includes(node))).toBe(true);
});

it('makes only what an edit changed anew', () => {
  const { model, base, edges, project } = shown();
  const parent = model.elements['element-3']?.parent ?? null;

  const { x, y } = model.diagrams.main?.placements['element-3'] ?? { x: 0, y: 0 };

  const moved = project(move('main', [{ id: 'element-3', parent, x: x + 2, y: y - 2 }]));
  const answered = project(setFact('element-3', 'privileged', 'yes'));

  expect(others(moved.nodes, 'element-3').every((node) => base.includes(node))).toBe(true);
  expect(moved.edges).toBe(edges);
  expect(others(answered.nodes, 'element-3').every((node) => base.includes(node))).toBe(true);
  expect(answered.edges).toBe(edges);
});
