import type { Given } from '../bare/given';
import { median, quantile, type Result, resultOf } from '../result';
import { type Frames, framesOf } from './frames';
import { drag, type Point, pan, zoom } from './gestures';
import { drawnElements, give, middleOf, openBare, untilStill, viewOf } from './pages';
import { inTurns, type Stage } from './stage';

const floor = 1.5;
const aim = 1.1;

/** Views that a canvas is measured in, and the key that leads to each. */
const views = [
  { name: 'at zoom 1', key: '0', zoomBy: 1 },
  { name: 'all in view', key: '1', zoomBy: -1 },
] as const;

/** Pan, zoom and drag in ours and in the bare page, in turns, in each view. */
export async function canvasResults(own: Stage, bare: Stage, given: Given): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, key, zoomBy } of views) {
    await own.page.keyboard.press('Escape');
    await own.page.keyboard.press(key);
    await untilStill(own);
    const shown = await viewOf(own);
    await give(bare, { ...given, ...shown });
    await openBare(bare);
    const { x, y, width, height } = shown.place;
    const middle: Point = { x: x + width / 2, y: y + height / 2 };
    const [element] = await drawnElements(own);
    if (element === undefined) throw new Error('No element can be gripped.');
    const gestures: [string, string, (stage: Stage) => Promise<void>][] = [
      ['pan', '.react-flow__viewport', (stage) => pan(stage, middle)],
      ['zoom', '.react-flow__viewport', (stage) => zoom(stage, middle, zoomBy)],
      [
        'drag',
        `.react-flow__node[data-id="${element.id}"]`,
        async (stage) => drag(stage, await middleOf(stage, element.id)),
      ],
    ];
    for (const [gesture, moving, run] of gestures) {
      const [ours, theirs] = await inTurns(
        () => framesOf(own, moving, () => run(own)),
        () => framesOf(bare, moving, () => run(bare)),
      );
      results.push(...rowsOf(`${gesture} with 1,000 elements and 3,000 flows, ${name}`, ours, theirs));
    }
  }
  return results;
}

function rowsOf(name: string, ours: readonly Frames[], theirs: readonly Frames[]): Result[] {
  const row = (what: string, of: (frames: Frames) => number) =>
    resultOf(
      { name: `${name}: ${what}`, against: 'a bare React Flow page', unit: '×', floor, aim },
      ours.map(of),
      theirs.map(of),
    );
  return [
    row('frame time', ({ times }) => median(times)),
    row('frame time, 95th percentile', ({ times }) => quantile(times, 0.95)),
    row('processor time a frame', ({ work }) => work),
  ];
}
