import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collapsedSize } from '../model/collapse';
import { shownDiagram } from '../model/shown-diagram';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { move } from './arrange';
import { expand, setCollapsed } from './collapse';
import { createHistory, execute, type History, redo, undo } from './history';
import { addBoundary, addElement } from './place-subjects';
import { arbitraryEdits, type EditMaker } from './random-edits.fixture';
import { remove } from './remove';

const run = (makers: readonly EditMaker[]): ThreatModel =>
  makers.reduce<History>(
    (history, make) => {
      const edit = make(history.present);
      return edit === null ? history : execute(history, edit);
    },
    createHistory(emptyModel('It')),
  ).present;
const main = ({ diagrams }: ThreatModel) => {
  const { main: found } = diagrams;
  if (found === undefined) throw new Error('no diagram');
  return found;
};
const picture = (model: ThreatModel) => {
  const { boxes, lines } = shownDiagram(model, main(model));
  return { boxes: [...boxes.values()], lines: [...lines.values()] };
};

it('collapses and expands, undone and redone', () => {
  const at = { diagram: 'main', parent: null, at: { x: 10, y: 20 } };
  const open = execute(
    createHistory(emptyModel('It')),
    addBoundary('ns', { kind: 'namespace', name: 'shop' }, at),
  );

  const collapsed = execute(open, setCollapsed('main', ['ns'], true));

  expect(picture(collapsed.present).boxes).toMatchObject([
    { as: 'collapsed', rectangle: { x: 10, y: 20, ...collapsedSize } },
  ]);
  expect(undo(collapsed).present).toEqual(open.present);
  expect(redo(undo(collapsed)).present).toEqual(collapsed.present);
});

it('makes room around a boundary that is opened where it has none', () => {
  const at = (parent: string | null, x: number, y: number) => ({ diagram: 'main', parent, at: { x, y } });
  const inside = [
    addBoundary('outer', { kind: 'cluster', name: 'Outer' }, at(null, 0, 0)),
    addBoundary('inner', { kind: 'namespace', name: 'Inner' }, at('outer', 20, 60)),
    setCollapsed('main', ['inner'], true),
    move('main', [{ id: 'inner', parent: 'outer', x: 300, y: 60 }]),
    setCollapsed('main', ['inner'], false),
  ].reduce(execute, createHistory(emptyModel('It')));

  const { outer, inner } = main(inside.present).placements;
  expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThan(outer?.width ?? 0);
});

it('takes no more room than it shows while it is collapsed', () => {
  const at = (parent: string | null, x: number, y: number) => ({ diagram: 'main', parent, at: { x, y } });
  const inside = [
    addBoundary('outer', { kind: 'cluster', name: 'Outer' }, at(null, 0, 0)),
    addBoundary('inner', { kind: 'namespace', name: 'Inner' }, at(null, 600, 60)),
    setCollapsed('main', ['inner'], true),
    addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, at('outer', 20, 60)),
    move('main', [{ id: 'inner', parent: 'outer', x: 20, y: 130 }]),
  ].reduce(execute, createHistory(emptyModel('It')));

  expect(main(inside.present).placements.outer).toMatchObject({ x: 0, y: 0, width: 320, height: 220 });
});

it('leaves room for what was inside of a collapsed boundary that is deleted', () => {
  const at = (parent: string | null, x: number, y: number) => ({ diagram: 'main', parent, at: { x, y } });
  const { present } = [
    addBoundary('outer', { kind: 'cluster', name: 'Outer' }, at(null, 0, 0)),
    addBoundary('inner', { kind: 'namespace', name: 'Inner' }, at('outer', 20, 60)),
    addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, at('inner', 90, 120)),
    setCollapsed('main', ['inner'], true),
    move('main', [{ id: 'inner', parent: 'outer', x: 140, y: 150 }]),
    remove(['inner']),
  ].reduce(execute, createHistory(emptyModel('It')));

  const { outer, web } = main(present).placements;
  expect(web).toMatchObject({ x: 230, y: 270 });
  expect(230 + 192).toBeLessThan(outer?.width ?? 0);
});

it('shows every flow whose ends are on a diagram in exactly one line, or inside one box', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const model = run(makers);
      const { placements } = main(model);
      const { boxes, lines, shownFor, standsFor } = shownDiagram(model, main(model));

      const told = [...lines.values(), ...boxes.values()].flatMap(({ id }) => standsFor(id));
      const subjects = Object.keys(placements);
      const flows = Object.values(model.flows)
        .filter(({ source, target }) => placements[source] && placements[target])
        .map(({ id }) => id);
      expect([...told].sort()).toEqual([...subjects, ...flows].sort());
      for (const id of told) expect(standsFor(shownFor(id) ?? '')).toContain(id);
      for (const { source, target } of lines.values())
        expect(boxes.has(source) && boxes.has(target)).toBe(true);
    }),
  );
});

it('gives the very same picture back when what was collapsed is expanded, if nothing lay over it', () => {
  fc.assert(
    fc.property(arbitraryEdits, fc.nat(50), (makers, which) => {
      const model = run(makers);
      const { boxes } = shownDiagram(model, main(model));
      const open = [...boxes.values()].filter(({ as }) => as === 'boundary');
      const chosen = open[which % open.length];
      if (chosen === undefined) return;
      const { id, parent, rectangle: own } = chosen;
      const isCovered = [...boxes.values()].some(
        ({ rectangle: { x, y, width, height }, ...other }) =>
          other.id !== id &&
          other.parent === parent &&
          x < own.x + own.width &&
          own.x < x + width &&
          y < own.y + own.height &&
          own.y < y + height,
      );
      if (isCovered) return;

      const again = [setCollapsed('main', [id], true), expand('main', [id])].reduce(
        execute,
        createHistory(model),
      );

      expect(picture(again.present)).toEqual(picture(model));
    }),
  );
});
