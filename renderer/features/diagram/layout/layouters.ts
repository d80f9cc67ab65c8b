import type { ElkNode } from 'elkjs/lib/elk-api';
import { layOutByElk } from '../../../../shared/layout/elk-layout';
import type { Part } from '../../../../shared/layout/part';
import type { Placement } from '../../../../shared/model/threat-model';
import { startWorker } from '../../../trusted-types';
import elkWorker from './elk-worker.ts?worker&url';
import quickLayoutWorker from './quick-layout-worker.ts?worker&url';

type Places = Record<string, Placement>;

/** Above so many elements ELK takes longer than anybody waits. */
const mostElements = 400;
/** Milliseconds after which the quick layout has to do. */
const patience = 10_000;

/**
 * Lays out a part beside the window: by ELK; in the quick way where the part is too large for it, it takes too long
 * or fails.
 * @param signal ends it; then this is rejected with the signal's reason
 */
export async function layOutBeside(part: Part, signal: AbortSignal): Promise<Places> {
  if ([...part.boxes.values()].filter(({ as }) => as !== 'boundary').length <= mostElements)
    try {
      return await thoroughly(part, AbortSignal.any([signal, AbortSignal.timeout(patience)]));
    } catch {
      signal.throwIfAborted();
    }
  return quickly(part, signal);
}

async function thoroughly(part: Part, signal: AbortSignal): Promise<Places> {
  const { default: Elk } = await import('elkjs/lib/elk-api');
  const worker = startWorker(elkWorker);
  const elk = new Elk({ workerFactory: () => worker, algorithms: ['layered'] });
  const run = async (graph: ElkNode): Promise<ElkNode> => elk.layout(graph);
  return untilStopped(worker, signal, layOutByElk(part, run));
}

function quickly(part: Part, signal: AbortSignal): Promise<Places> {
  const worker = startWorker(quickLayoutWorker);
  const answer = new Promise<Places>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
    worker.postMessage(part);
  });
  return untilStopped(worker, signal, answer);
}

/** What a worker is asked for; rejected when the worker fails or the signal stops it. The worker is ended either way. */
async function untilStopped<T>(worker: Worker, signal: AbortSignal, answer: Promise<T>): Promise<T> {
  const failure = new Promise<never>((_resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
  try {
    return await Promise.race([answer, failure]);
  } finally {
    worker.terminate();
  }
}
