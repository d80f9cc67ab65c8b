import { Worker } from 'node:worker_threads';

/** Watches from a thread of its own, since a loop that never ends lets nobody else on its own thread say so. */
export interface Watchdog {
  /** What is done now. */
  note(step: number): void;
  stop(): Promise<void>;
}

const watch = `
const { workerData, parentPort } = require('node:worker_threads');
const { shared, most, limit } = workerData;
const state = new Int32Array(shared);
let last = -1, since = Date.now();
setInterval(() => {
  const now = Atomics.load(state, 0);
  if (now !== last) { last = now; since = Date.now(); }
  if (Date.now() - since > most) {
    require('node:fs').writeSync(2, 'fuzz: case ' + now + ' never ended\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  if (process.memoryUsage().rss > limit) {
    require('node:fs').writeSync(2, 'fuzz: case ' + now + ' takes more memory than allowed\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 100);
`;

/**
 * Ends the process, after a line that names the step, when a step takes longer than `most` milliseconds or the
 * process gets larger than `limit` bytes.
 */
export function watchdog(most: number, limit: number): Watchdog {
  const shared = new SharedArrayBuffer(4);
  const state = new Int32Array(shared);
  const worker = new Worker(watch, { eval: true, workerData: { shared, most, limit } });
  worker.unref();
  return {
    note: (step) => void Atomics.store(state, 0, step),
    stop: async () => void (await worker.terminate()),
  };
}
