import { expect, it } from 'vitest';
import { createHistory, execute, type History } from '../../../../shared/edits/history';
import { addBoundary, addElement } from '../../../../shared/edits/place-subjects';
import { boundarySize, elementSize } from '../../../../shared/edits/sizes';
import { emptyModel } from '../../../../shared/model/threat-model';
import { dropPlace } from './drop-place';

const begin = () => createHistory(emptyModel('It'));
const boundary = (history: History, id: string, x: number, y: number, parent: string | null = null) =>
  execute(history, addBoundary(id, { kind: 'cluster', name: id }, { diagram: 'main', parent, at: { x, y } }));
const element = (history: History, id: string, x: number, y: number) =>
  execute(
    history,
    addElement(
      id,
      { stencil: 'pod', kind: 'process', name: id },
      { diagram: 'main', parent: null, at: { x, y } },
    ),
  );
const drop = (history: History, x: number, y: number, type: 'element' | 'boundary' = 'boundary') =>
  dropPlace(
    history.present,
    'main',
    { x, y },
    { type, size: type === 'boundary' ? boundarySize : elementSize },
  );

it('puts what is dropped under the pointer', () => {
  expect(drop(begin(), 300, 200)).toMatchObject({ parent: null, at: { x: 260, y: 176 }, holds: [] });
});

it('puts what is dropped in a boundary into it', () => {
  const history = boundary(begin(), 'cluster', 100, 100);

  expect(drop(history, 250, 200)).toMatchObject({ parent: 'cluster', at: { x: 110, y: 76 } });
});

it('moves or shrinks a boundary that would lie over a part of another, the pointer still in it', () => {
  const history = boundary(begin(), 'cluster', 400, 100);

  const { parent, at, size } = drop(history, 300, 150);

  expect(parent).toBeNull();
  expect(at.x + size.width).toBeLessThanOrEqual(400);
  expect(at.x + size.width).toBeGreaterThanOrEqual(300);
});

it('takes what a boundary is dropped around into it', () => {
  const history = element(begin(), 'pod', 300, 250);

  expect(drop(history, 290, 200).holds).toEqual(['pod']);
});

it('places an element beside another rather than over a part of it', () => {
  const history = element(begin(), 'pod', 300, 250);

  const { at } = drop(history, 280, 270, 'element');

  expect(at.x + elementSize.width).toBeLessThanOrEqual(300);
});
