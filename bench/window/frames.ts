import type { Stage } from './stage';

export interface Frames {
  /** Milliseconds from frame to frame, of those in which something moved. */
  times: number[];
  /** Milliseconds of processor time for each of these frames, of all threads that make the page and paint it. */
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
 * processor's time for a frame tells them apart, and is the same on a busy machine.
 * @param moving selector of what moves by its `transform`
 */
export async function framesOf(
  { page, app }: Stage,
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
  const workBefore = await processorTime(app);
  await gesture();
  await page.waitForFunction(
    (frames) => ((globalThis as { recorder?: Recorder }).recorder?.still ?? 0) >= frames,
    stillFrames,
    // A slow page on a busy machine comes through late.
    { timeout: 180_000 },
  );
  const work = (await processorTime(app)) - workBefore;
  const { times, moved } = await page.evaluate(() => {
    const { recorder } = globalThis as { recorder?: Recorder };
    Object.assign(globalThis, { recorder: undefined });
    return recorder ?? { times: [], moved: [] };
  });
  const of = times.filter((_time, index) => moved[index]);
  if (of.length === 0) throw new Error(`${moving} didn’t move.`);
  return { times: of, work: work / of.length };
}

/** Of the window's own process and of the one that composes what is on the screen. */
async function processorTime(app: Stage['app']): Promise<number> {
  const seconds = await app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab' || type === 'GPU')
      .reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? Number.NaN), 0),
  );
  return seconds * 1000;
}
