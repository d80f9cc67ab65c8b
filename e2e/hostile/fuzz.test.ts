import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { analyse } from '../../shared/analysis/analyse';
import { containerKnowledge } from '../../shared/knowledge/containers';
import { readModel } from '../../shared/model/read-model';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { reportDigests } from '../../shared/report/document/report-digests';
import { bareMachine } from '../../shared/report/machine.fixture';
import { reportFormats } from '../../shared/report/report-formats';
import { writeReport } from '../../shared/report/write-report';
import { watchBuiltIns } from './built-ins';
import { mutated } from './mutate';
import { randomOf } from './random';
import { type Reader, readers } from './readers';
import { watchdog } from './watchdog';

/**
 * Real files with something wrong, given to everything that reads: `FUZZ_RUNS=100000 npx vitest run e2e/hostile/fuzz`
 * is the long run. A case that fails is told by its number and kept; `FUZZ_FROM=NUMBER FUZZ_RUNS=1` is that case again.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 5000);
const from = Number(process.env.FUZZ_FROM ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? 1);
/** One in so many of what is accepted is reported too, in one format after the other. */
const reported = 25;
/** In milliseconds of this process' own time: others work on the machine too. */
const longest = 2000;
const largest = 1024 ** 3;

const knowledge = containerKnowledge();
const texts = readers.flatMap(({ seeds }) => seeds);
const draws = readers.flatMap((reader) => Array<Reader>(reader.weight).fill(reader));
const kept = join(tmpdir(), 'bulkhead-fuzz');

const dog = watchdog(30_000, process.memoryUsage().rss + largest);
afterAll(() => dog.stop());

it.each(readers)('the seeds of $name are what it reads', async ({ seeds, read }) => {
  const outcomes = await Promise.all([...new Set(seeds)].map((text) => read(text)));
  expect(
    outcomes.filter((outcome) => !('refused' in outcome)),
    JSON.stringify(outcomes),
  ).not.toEqual([]);
});

it(`${runs} mutations of real files crash nothing, hang nothing and touch no prototype`, async () => {
  const touched = watchBuiltIns();
  const counts = new Map(readers.map(({ name }) => [name, { tried: 0, accepted: 0 }]));
  const failures: string[] = [];
  const worst = { time: 0, number: -1, memory: 0 };
  let reports = 0;
  let accepted = 0;
  for (let number = from; number < from + runs && failures.length < 20; number += 1) {
    dog.note(number);
    const random = randomOf(seed * 1_000_003 + number);
    const reader = random.of(draws);
    const text = mutated(random.of(reader.seeds), random.chance(0.8) ? reader.seeds : texts, random);
    const count = counts.get(reader.name) ?? { tried: 0, accepted: 0 };
    count.tried += 1;
    const start = process.cpuUsage();
    try {
      const outcome = await reader.read(text);
      if ('refused' in outcome) expect(outcome.refused).not.toBe('');
      else {
        count.accepted += 1;
        accepted += 1;
        if ('model' in outcome && (await isSound(outcome.model, accepted))) reports += 1;
      }
      // All that is inherited takes a while to look at; what is added to every object shows at once.
      for (const key in {}) throw new Error(`every object has ${key} now`);
    } catch (error) {
      mkdirSync(kept, { recursive: true });
      writeFileSync(join(kept, `${seed}-${number}.txt`), text);
      failures.push(`${number} ${reader.name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (time > worst.time) Object.assign(worst, { time, number });
    if (time > longest) failures.push(`${number} ${reader.name}: took ${Math.round(time)} ms`);
    if (number % 100 === 0) {
      expect(touched(), `before ${number}`).toEqual([]);
      worst.memory = Math.max(worst.memory, process.memoryUsage().rss);
      // Timers and the dog get a turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  expect(touched()).toEqual([]);
  const lines = [...counts].map(
    ([name, { tried, accepted }]) => `${name}: ${tried} tried, ${accepted} accepted`,
  );
  console.log(
    `${lines.join('\n')}\n${reports} reports written; slowest case ${worst.number} with ${Math.round(worst.time)} ms; at most ${Math.round(worst.memory / 1024 / 1024)} MB.`,
  );
  expect(failures).toEqual([]);
}, 0);

/** What is accepted opens again, can be analysed, and now and then is reported. True where it was reported. */
async function isSound(model: ThreatModel, count: number): Promise<boolean> {
  const text = writeModel(model);
  const again = readModel(text);
  if (!again.ok)
    throw new Error(`what was accepted isn't read again: ${again.problem.field} ${again.problem.message}`);
  expect(writeModel(again.model) === text).toBe(true);
  const analysis = analyse(again.model, knowledge, {});
  if (count % reported !== 0 || Object.keys(model.diagrams).length === 0) return false;
  const format = reportFormats[(count / reported) % reportFormats.length] ?? 'html';
  if (format === 'pdf') return false;
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const digests = await reportDigests(again.model, '', sha256);
  await writeReport(
    format,
    { model: again.model, knowledge, analysis, ...digests, at: undefined },
    { ...bareMachine, sha256 },
  );
  return true;
}
