import { startWorker } from '../../../trusted-types';
import { type Lines, type LinesWanted, lineDrawer } from './draw-lines';
import drawLinesWorker from './draw-lines-worker.ts?worker&url';

interface Job {
  wanted: LinesWanted;
  answer: (lines: Lines) => void;
}

/** What the worker is asked. */
export interface Asked {
  /** The number of the wish. */
  of: number;
  wanted: LinesWanted;
}

/** What it answers: at once, and once more when nothing else is wanted for a while. */
export interface Answered {
  of: number;
  lines: Lines;
}

/**
 * Has lines drawn beside the window, one wish after another; of those that wait, only the last counts. The last is
 * answered again when its lines are drawn anew.
 */
export function linesBeside(): { draw(wanted: LinesWanted, answer: Job['answer']): void; end(): void } {
  let worker: Worker | undefined;
  /** The wish that was asked last, and whether it has an answer. */
  let last: (Job & { of: number; isAnswered: boolean }) | undefined;
  let waiting: Job | undefined;

  const start = (job: Job) => {
    last = { ...job, of: (last?.of ?? 0) + 1, isAnswered: false };
    worker ??= begin();
    worker.postMessage({ of: last.of, wanted: job.wanted } satisfies Asked);
  };
  const begin = () => {
    const fresh = startWorker(drawLinesWorker);
    fresh.onmessage = ({ data }: MessageEvent<Answered>) => take(data);
    // A worker that fails must not leave a diagram without lines.
    fresh.onerror = () => {
      if (last && !last.isAnswered) take({ of: last.of, lines: lineDrawer().draw(last.wanted) });
    };
    return fresh;
  };
  const take = ({ of, lines }: Answered) => {
    if (last?.of !== of) return;
    const next = waiting;
    waiting = undefined;
    last.isAnswered = true;
    if (next) start(next);
    else last.answer(lines);
  };
  return {
    draw(wanted, answer) {
      const job = { wanted, answer };
      if (last && !last.isAnswered) waiting = job;
      else start(job);
    },
    end() {
      worker?.terminate();
      [worker, last, waiting] = [undefined, undefined, undefined];
    },
  };
}
