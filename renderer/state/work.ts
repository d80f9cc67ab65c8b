import { create } from 'zustand';

/** Something that takes a while, and how far it is. */
interface Work {
  /** Parts done, of how many; undefined: nobody knows. */
  progress: { done: number; of: number } | undefined;
  cancel: () => void;
}

/** What is being written now; null: nothing. */
export const useWork = create<{ work: Work | null }>()(() => ({ work: null }));

/** Somebody wants no more of a work: it ends with this, and nothing of it is kept. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** A work that is on its way. */
export interface Progress {
  /** Tells how far it is, and lets the window show that. @throws Cancelled */
  step: (done: number, of: number) => Promise<void>;
  /** @throws Cancelled */
  check: () => void;
}

/** Long enough that the window can show what was said and hear who clicks. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Does something that takes a while and that people can cancel.
 * @param stop what else has to be told to stop
 * @throws Cancelled when they did, also where `stop` made it fail
 */
export async function doWork<T>(work: (progress: Progress) => Promise<T>, stop: () => void): Promise<T> {
  let isCancelled = false;
  const check = () => {
    if (isCancelled) throw new Cancelled();
  };
  const cancel = () => {
    isCancelled = true;
    stop();
  };
  useWork.setState({ work: { progress: undefined, cancel } });
  const step = async (done: number, of: number) => {
    useWork.setState({ work: { progress: { done, of }, cancel } });
    await breath();
    check();
  };
  try {
    await breath();
    return await work({ step, check });
  } catch (error) {
    check();
    throw error;
  } finally {
    useWork.setState({ work: null });
  }
}

/** Cancels what is being written. */
export const cancelWork = (): void => useWork.getState().work?.cancel();
