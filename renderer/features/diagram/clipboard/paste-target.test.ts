import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeFragment } from '../../../../shared/edits/fragment';
import { execute } from '../../../../shared/edits/history';
import { paste } from '../../../../shared/edits/paste';
import { sampleDiagram } from '../../../../shared/edits/sample-diagram.fixture';
import { absoluteRectangles, shownParent } from '../../../../shared/model/geometry';
import { emptyModel, type ThreatModel } from '../../../../shared/model/threat-model';
import { overlap } from '../view/frame';
import { pasteTarget, type Wish } from './paste-target';

const model = sampleDiagram().present;
const take = (...ids: string[]) => takeFragment(model, 'main', ids, { from: 'here', isCut: false });
const wish: Wish = {
  document: 'here',
  diagram: 'main',
  pointer: null,
  selection: [],
  seen: { x: 0, y: 0, width: 1200, height: 800 },
};

it('goes under the pointer, into the boundary there, as near as there is room', () => {
  expect(pasteTarget(model, take('user'), { ...wish, pointer: { x: 500, y: 800 } })).toEqual({
    diagram: 'main',
    into: { boundary: null },
    at: { x: 404, y: 768 },
  });
  const near = pasteTarget(model, take('user'), { ...wish, pointer: { x: 400, y: 260 } });
  expect(near.into).toEqual({ boundary: 'shop' });
  expect(near.at).not.toEqual({ x: 304, y: 228 });
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

it('covers nothing, wherever and how often it is pasted: it goes where there is room, and makes room', () => {
  const things = ['cluster', 'shop', 'web', 'user'];
  const pointer = fc.option(fc.record({ x: fc.integer({ min: -200, max: 1400 }), y: fc.nat(1000) }));
  const pastes = fc.array(fc.record({ of: fc.subarray(things, { minLength: 1 }), pointer }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(pastes, (all) => {
      const { present } = all.reduce((history, { of, pointer: point }) => {
        const now = history.present;
        const fragment = takeFragment(now, 'main', of, { from: 'here', isCut: false });
        const target = pasteTarget(now, fragment, { ...wish, pointer: point });
        return execute(history, paste(now, fragment, target, { document: 'here' }).edit);
      }, sampleDiagram());
      expect(overlapping(present)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** Pairs that cover each other though neither holds the other. */
function overlapping(now: ThreatModel): string[] {
  const { placements } = now.diagrams.main ?? { placements: {} };
  const rectangles = now.diagrams.main ? [...absoluteRectangles(now, now.diagrams.main)] : [];
  return rectangles.flatMap(([a, one], index) =>
    rectangles
      .slice(index + 1)
      .filter(([b]) => shownParent(now, placements, a) === shownParent(now, placements, b))
      .filter(([, other]) => overlap(one, other))
      .map(([b]) => `${a} ${b}`),
  );
}
