import { parseArgs } from 'node:util';
import { load } from './load.js';

/**
 * `npm run bench [-- --json] [--engine | --window]`: what design.md §6 sets floors for. Medians over several runs,
 * each taken in turn with what it is compared with, so that both see the same machine.
 */
const { values: wanted } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    engine: { type: 'boolean', default: false },
    window: { type: 'boolean', default: false },
  },
});
const hasEngine = wanted.engine || !wanted.window;
const hasWindow = wanted.window || !wanted.engine;

const results = hasEngine ? await engineResults() : [];
if (hasWindow)
  try {
    const { windowResults } = await import('./window/in-electron.js');
    results.push(...windowResults());
  } catch (error) {
    console.error(`The window could not be measured. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }

if (wanted.json) console.log(JSON.stringify(results, null, 2));
else for (const result of results) console.log(inWords(result));

async function engineResults() {
  const runs = 7;
  const { engineMeasures } = await load('bench/engine.ts');
  const { resultOf } = await load('bench/result.ts');
  const timed = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  return engineMeasures().map(({ name, run, per = 1, against, floor, aim }) => {
    timed(run);
    timed(against.run);
    const times = Array.from({ length: runs }, () => [timed(run), timed(against.run)]);
    return resultOf(
      { name, against: against.name, unit: 'ms', floor, aim },
      times.map(([own]) => own / per),
      times.map(([, theirs]) => theirs),
    );
  });
}

function inWords({ name, value, unit, against, ratio, floor, aim, times: [own, other] }) {
  const verdict = value <= aim ? 'good' : value <= floor ? 'ok  ' : 'SLOW';
  const measured =
    unit === '×' ? `${ratio} × (${own} ms to ${other} ms)` : `${own} ms (${ratio} × ${other} ms)`;
  return `${verdict} ${measured}, floor ${floor}, aim ${aim}: ${name}; against ${against}`;
}
