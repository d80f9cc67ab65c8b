import type { Stage } from './stage';

export interface Frames {
  /** Milliseconds from frame to frame, of those in which something moved. */
  times: number[];
  /** Milliseconds of work of the page's main thread for each of these frames. */
  work: number;
}

interface Recorder {
  times: number[];
  moved: boolean[];
  /** Frames since something moved. */
  still: number;
}

/** So many frames without a move: the gesture has come through. */
const stillFrames = 15;

/**
 * What a gesture costs while it goes on. Two numbers, because neither alone is honest: the time between frames is
 * what a person sees, but no page shows more frames than the display does, so that two fast pages look alike; the
 * main thread's work for a frame tells them apart, but doesn't know of what other threads paint.
 * @param moving selector of what moves by its `transform`
 */
export async function framesOf(
  { page, cdp }: Stage,
  moving: string,
  gesture: () => Promise<void>,
): Promise<Frames> {
  await page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`There is no ${selector}.`);
    const recorder: Recorder = { times: [], moved: [], still: 0 };
    Object.assign(globalThis, { recorder });
    let place = element.style.transform;
    let before = performance.now();
    const tick = () => {
      if ((globalThis as { recorder?: Recorder }).recorder !== recorder) return;
      const now = performance.now();
      const isMoved = element.style.transform !== place;
      recorder.times.push(now - before);
      recorder.moved.push(isMoved);
      recorder.still = isMoved ? 0 : recorder.still + 1;
      before = now;
      place = element.style.transform;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }, moving);
  const workBefore = await mainThreadWork(cdp);
  await gesture();
  await page.waitForFunction(
    (frames) => ((globalThis as { recorder?: Recorder }).recorder?.still ?? 0) >= frames,
    stillFrames,
  );
  const work = (await mainThreadWork(cdp)) - workBefore;
  const { times, moved } = await page.evaluate(() => {
    const { recorder } = globalThis as { recorder?: Recorder };
    Object.assign(globalThis, { recorder: undefined });
    return recorder ?? { times: [], moved: [] };
  });
  const of = times.filter((_time, index) => moved[index]);
  if (of.length === 0) throw new Error(`${moving} didn’t move.`);
  return { times: of, work: work / of.length };
}

async function mainThreadWork(cdp: Stage['cdp']): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
