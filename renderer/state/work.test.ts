import { expect, it, vi } from 'vitest';
import { Cancelled, cancelWork, doWork, useWork } from './work';

it('tells how far it is, and that it is done', async () => {
  const seen: unknown[] = [];
  const result = await doWork(
    async ({ step }) => {
      for (const done of [0, 1, 2]) {
        await step(done, 2);
        seen.push(useWork.getState().work?.progress);
      }
      return 'written';
    },
    () => {},
  );
  expect(result).toBe('written');
  expect(seen).toEqual([
    { done: 0, of: 2 },
    { done: 1, of: 2 },
    { done: 2, of: 2 },
  ]);
  expect(useWork.getState().work).toBeNull();
});

it('ends at the next step when somebody cancels, and tells whatever else works for it', async () => {
  const stop = vi.fn();
  const done: number[] = [];
  const work = doWork(async ({ step }) => {
    for (const at of [0, 1, 2, 3]) {
      await step(at, 4);
      done.push(at);
      if (at === 1) cancelWork();
    }
  }, stop);
  await expect(work).rejects.toBeInstanceOf(Cancelled);
  expect(done).toEqual([0, 1]);
  expect(stop).toHaveBeenCalledOnce();
  expect(useWork.getState().work).toBeNull();
});

it('a printer that was stopped is no failure', async () => {
  let fail: (reason: Error) => void = () => {};
  const work = doWork(
    () =>
      new Promise((_, reject) => {
        fail = reject;
        setTimeout(cancelWork);
      }),
    () => fail(new Error('the page is gone')),
  );
  await expect(work).rejects.toBeInstanceOf(Cancelled);
});

it('a failure stays one', async () => {
  const work = doWork(
    () => Promise.reject(new Error('disk full')),
    () => {},
  );
  await expect(work).rejects.toThrow('disk full');
});
