import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagramsInOrder } from '../model/diagrams-in-order';
import { absoluteRectangles } from '../model/geometry';
import { brokenReference } from '../model/integrity';
import { emptyModel } from '../model/threat-model';
import { move } from './arrange';
import { setCollapsed } from './collapse';
import { connect } from './connect';
import {
  addDiagram,
  copyDiagram,
  hideFromDiagram,
  openInside,
  removeDiagram,
  showOnDiagram,
} from './diagrams';
import type { Edit } from './edit';
import { createHistory, execute, type History, undo } from './history';
import { addBoundary, addElement } from './place-subjects';
import { arbitraryEdits } from './random-edits.fixture';
import { remove } from './remove';

const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});
const process = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;
const run = (history: History, ...edits: Edit[]) => edits.reduce(execute, history);
const places = ({ present }: History, diagram: string) => {
  const view = present.diagrams[diagram];
  return view === undefined ? new Map() : absoluteRectangles(present, view);
};

const shop = () =>
  run(
    createHistory(emptyModel('It')),
    addElement('web', process('Web'), at(0, 0)),
    addBoundary('ns', { kind: 'namespace', name: 'shop' }, at(400, 100)),
    addElement('api', process('Api'), at(20, 60, 'ns')),
    addElement('db', process('Db'), at(900, 0)),
    connect('calls', 'web', 'api'),
    connect('reads', 'api', 'db'),
  );

it('opens the inside of a boundary: what it holds as it lies, what it talks to beside it', () => {
  const opened = run(shop(), openInside('inner', 'ns', 'main', 'Inside shop'));
  const frame = places(opened, 'inner').get('ns');

  expect(opened.present.diagrams.inner).toMatchObject({ inside: 'ns', name: 'Inside shop' });
  expect(opened.present.diagrams.inner?.placements.api).toMatchObject({ x: 20, y: 60 });
  expect(places(opened, 'inner').get('web').x).toBeLessThan(frame.x);
  expect(places(opened, 'inner').get('db').x).toBeGreaterThan(frame.x + frame.width);
  expect(undo(opened).present).toEqual(shop().present);
});

it('keeps things where they are on other diagrams that show neither their old boundary nor their new one', () => {
  const two = run(shop(), addDiagram('view', 'View'), showOnDiagram('view', ['api'], { x: 500, y: 300 }));
  const before = places(two, 'view').get('api');

  const moved = run(two, move('main', [{ id: 'api', parent: null, x: 10, y: 500 }]));

  expect(moved.present.elements.api?.parent).toBeNull();
  expect(places(moved, 'view').get('api')).toEqual(before);
});

it('brings things into their new boundary on other diagrams that show it', () => {
  const two = run(shop(), copyDiagram('copy', 'main', 'Copy'));

  const moved = run(two, move('main', [{ id: 'web', parent: 'ns', x: 40, y: 140 }]));

  const frame = places(moved, 'copy').get('ns');
  const web = places(moved, 'copy').get('web');
  expect(web.x).toBeGreaterThanOrEqual(frame.x);
  expect(web.y + web.height).toBeLessThanOrEqual(frame.y + frame.height);
});

it('takes things off a diagram and shows them again, on this one only', () => {
  const hidden = run(shop(), copyDiagram('copy', 'main', 'Copy'), hideFromDiagram('main', ['ns']));
  expect([...places(hidden, 'main').keys()].sort()).toEqual(['db', 'web']);
  expect([...places(hidden, 'copy').keys()].sort()).toEqual(['api', 'db', 'ns', 'web']);

  const shown = run(hidden, showOnDiagram('main', ['ns']));
  expect([...places(shown, 'main').keys()].sort()).toEqual(['api', 'db', 'ns', 'web']);
  expect(shown.present.elements).toEqual(shop().present.elements);
});

it('shows a boundary around what of it lies on the diagram already, and moves none of that', () => {
  const only = run(shop(), addDiagram('view', 'View'), showOnDiagram('view', ['api'], { x: 500, y: 300 }));
  const before = places(only, 'view').get('api');

  const shown = run(only, showOnDiagram('view', ['ns']));

  const [frame, api] = [places(shown, 'view').get('ns'), places(shown, 'view').get('api')];
  expect(api).toEqual(before);
  expect(frame.x).toBeLessThan(api.x);
  expect(frame.y + frame.height).toBeGreaterThan(api.y + api.height);
});

it('opens the inside of a boundary with room for what was collapsed there', () => {
  const nested = run(
    shop(),
    addBoundary('pod', { kind: 'pod', name: 'pod' }, at(20, 140, 'ns')),
    setCollapsed('main', ['pod'], true),
    move('main', [{ id: 'pod', parent: 'ns', x: 200, y: 140 }]),
    openInside('inner', 'ns', 'main', 'Inside shop'),
  );

  const [frame, pod] = [places(nested, 'inner').get('ns'), places(nested, 'inner').get('pod')];
  expect(pod.x + pod.width).toBeLessThan(frame.x + frame.width);
});

it('orders diagrams by when they came, and keeps the last one', () => {
  const three = run(shop(), addDiagram('z', 'Z'), addDiagram('a', 'A'));
  expect(diagramsInOrder(three.present).map(({ id }) => id)).toEqual(['main', 'z', 'a']);

  const one = run(three, removeDiagram('z'), removeDiagram('main'));
  expect(() => execute(one, removeDiagram('a'))).toThrow('at least one');
});

it('forgets that a diagram shows the inside of a boundary that is gone', () => {
  const gone = run(shop(), openInside('inner', 'ns', 'main', 'Inside shop'), remove(['ns']));
  expect(brokenReference(gone.present)).toBeUndefined();
});

it('leaves sound diagrams after whatever people do on several', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const { present } = makers.reduce<History>((history, make) => {
        const edit = make(history.present);
        return edit === null ? history : execute(history, edit);
      }, shop());
      expect(brokenReference(present)).toBeUndefined();
    }),
  );
});
