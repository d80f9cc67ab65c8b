import { type Lines, type LinesWanted, lineDrawer } from './draw-lines';

type Answer = (lines: Lines) => void;

interface Job {
  wanted: LinesWanted;
  answer: Answer;
}

/** Has lines drawn beside the window, one wish after another; of those that wait, only the last counts. */
export function linesBeside(): { draw(wanted: LinesWanted, answer: Answer): void; end(): void } {
  let worker: Worker | undefined;
  let running: Job | undefined;
  let waiting: Job | undefined;

  const start = (job: Job) => {
    running = job;
    worker ??= begin();
    worker.postMessage(job.wanted);
  };
  const begin = () => {
    const fresh = new Worker(new URL('./draw-lines-worker.ts', import.meta.url), { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<Lines>) => finish(data);
    // A worker that fails must not leave a diagram without lines.
    fresh.onerror = () => running && finish(lineDrawer()(running.wanted));
    return fresh;
  };
  const finish = (lines: Lines) => {
    const done = running;
    running = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) start(next);
    else done?.answer(lines);
  };
  return {
    draw(wanted, answer) {
      const job = { wanted, answer };
      if (running) waiting = job;
      else start(job);
    },
    end() {
      worker?.terminate();
      [worker, running, waiting] = [undefined, undefined, undefined];
    },
  };
}
