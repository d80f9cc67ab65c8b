import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/freshness.js';

/**
 * `npm run bench [-- --json]`: the speed floors that need no window. Medians over several runs, each taken in turn
 * with what it is compared with, so that both see the same machine.
 */
const runs = 7;
const configuration = { configFile: false, logLevel: 'silent' };
const load = async (file, plugins = []) =>
  (await runnerImport(join(root, file), { ...configuration, plugins })).module;
const { dataPlugin } = await load('build/data-plugin.ts');
const { engineMeasures } = await load('bench/engine.ts', [dataPlugin(root)]);

const timed = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const rounded = (value) => Number(value.toPrecision(3));

const results = [];
for (const { name, run, against, floor, aim } of engineMeasures()) {
  timed(run);
  timed(against.run);
  const times = Array.from({ length: runs }, () => [timed(run), timed(against.run)]);
  const value = median(times.map(([own]) => own));
  const other = median(times.map(([, theirs]) => theirs));
  results.push({
    name,
    value: rounded(value),
    unit: 'ms',
    against: against.name,
    ratio: rounded(value / other),
    floor,
    aim,
    runs,
  });
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
else
  for (const { name, value, against, ratio, floor, aim } of results)
    console.log(
      `${value <= floor ? 'ok  ' : 'SLOW'} ${value} ms (floor ${floor}, aim ${aim}; ${ratio} × ${against}): ${name}`,
    );
