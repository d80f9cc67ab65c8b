import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

it('refuses a second of the same name until the first has ended, well or not', async () => {
  const alone = oneAtATime();
  let fail: (error: Error) => void = () => {};
  const first = alone(
    'print',
    () =>
      new Promise<string>((_resolve, reject) => {
        fail = reject;
      }),
  );
  await expect(alone('print', async () => 'second')).rejects.toThrow('still being done');
  expect(await alone('open', async () => 'another')).toBe('another');
  fail(new Error('no paper'));
  await expect(first).rejects.toThrow('no paper');
  expect(await alone('print', async () => 'third')).toBe('third');
});
