import { spawn } from 'node:child_process';
import { type Result, resultOf } from '../result';
import { electron, inTurns, newDataFolder } from './stage';

/** From the start of the process until a page that shows something of a selector is on the screen. */
async function untilReady(data: string, main: string, selector: string, ...args: string[]): Promise<number> {
  const { program, flags } = electron();
  const begun = performance.now();
  const process = spawn(
    program,
    [...flags, `--user-data-dir=${data}`, '--require', './bench/window/tell-ready.cjs', main, ...args],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...globalThis.process.env, BULKHEAD_USER_DATA: data, BULKHEAD_BENCH_SELECTOR: selector },
    },
  );
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const ready = await new Promise<number>((resolve, reject) => {
    process.stdout.on('data', (text: Buffer) => {
      if (text.includes('bench: ready')) resolve(performance.now() - begun);
    });
    process.once('exit', (status) => reject(new Error(`Electron ended with ${status} before it was ready.`)));
  });
  process.kill();
  await ended;
  return ready;
}

/** The app's start to its first page, against Electron's with an empty one. */
export async function readyResult(): Promise<Result> {
  const [own, empty] = [newDataFolder(), newDataFolder()];
  const [ours, theirs] = await inTurns(
    () => untilReady(own, '.', 'main button'),
    () => untilReady(empty, 'bench/bare/electron.cjs', 'body', 'data:text/html,<body></body>'),
  );
  return resultOf(
    { name: 'window ready', against: 'an empty Electron window', unit: '×', floor: 2, aim: 1.3 },
    ours,
    theirs,
  );
}
