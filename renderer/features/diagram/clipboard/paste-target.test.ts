import { expect, it } from 'vitest';
import { takeFragment } from '../../../../shared/edits/fragment';
import { sampleDiagram } from '../../../../shared/edits/sample-diagram.fixture';
import { emptyModel } from '../../../../shared/model/threat-model';
import { pasteTarget, type Wish } from './paste-target';

const model = sampleDiagram().present;
const take = (...ids: string[]) => takeFragment(model, 'main', ids, { from: 'here', isCut: false });
const wish: Wish = {
  document: 'here',
  diagram: 'main',
  pointer: null,
  selection: [],
  seen: { x: 0, y: 0, width: 1200, height: 800 },
  times: 0,
};

it('goes under the pointer, into the boundary there, and a step further each time', () => {
  const pointer = { x: 400, y: 400 };
  expect(pasteTarget(model, take('user'), { ...wish, pointer })).toEqual({
    diagram: 'main',
    into: { boundary: 'shop' },
    at: { x: 304, y: 368 },
  });
  expect(pasteTarget(model, take('user'), { ...wish, pointer, times: 2 }).at).toEqual({ x: 352, y: 416 });
});

it('goes into the selected boundary where there is room, but not into itself', () => {
  const into = pasteTarget(model, take('user'), { ...wish, selection: ['shop'] });
  expect(into).toMatchObject({ into: { boundary: 'shop' } });
  expect(into.at.y).toBeGreaterThanOrEqual(160 + 44);

  expect(pasteTarget(model, take('shop'), { ...wish, selection: ['shop'] }).into).toBe('home');
  expect(pasteTarget(model, take('user'), { ...wish, selection: ['shop', 'web'] }).into).toBe('home');
});

it('goes beside what was copied, as long as that is in view', () => {
  const beside = pasteTarget(model, take('web', 'user'), wish);
  expect(beside.into).toBe('home');
  expect(beside.at).not.toEqual({ x: 0, y: 220 });

  const away = { ...wish, seen: { x: 5000, y: 5000, width: 800, height: 600 } };
  expect(pasteTarget(model, take('web'), away)).toEqual({
    diagram: 'main',
    into: { boundary: null },
    at: { x: 5304, y: 5268 },
  });
});

it('goes to the middle of the view in another document, into what is around it there', () => {
  const other = { ...wish, document: 'there' };
  expect(pasteTarget(emptyModel('Other'), take('web'), other).at).toEqual({ x: 504, y: 368 });
  const inside = { ...other, seen: { x: 250, y: 300, width: 400, height: 200 } };
  expect(pasteTarget(model, take('user'), inside)).toMatchObject({ into: { boundary: 'shop' } });
});
