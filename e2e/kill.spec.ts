import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readModel } from '../shared/model/read-model';
import { answerSave, launchApp } from './app';

/**
 * Bulkhead is killed while somebody works, again and again, at moments from a seed.
 * `BULKHEAD_KILLS=200 KILL_SEED=7 npm run e2e kill`
 */
const kills = Number(process.env.BULKHEAD_KILLS ?? 20);
const seed = Number(process.env.KILL_SEED ?? 1);
/** What may be lost: what was done in the last second. */
const allowed = 1000;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function dice(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An edit that was made, and when it was there to be seen. */
interface Made {
  name: string;
  at: number;
}

/** The names of what the diagram shows, twice where something is there twice; once all that the model holds is drawn. */
async function shown(page: Page): Promise<string[]> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const held = Number(/(\d+) elements?/.exec(await inspector.innerText())?.[1] ?? 0);
  const names = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.react-flow__node')].flatMap(
        (node) => /k\d+-\d+/.exec(node.textContent ?? '') ?? [],
      ),
    );
  await expect.poll(async () => (await names()).length).toBe(held);
  return names();
}

/** Adds one named thing after another until the app is gone. */
async function work(page: Page, round: number, made: Made[]): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      const name = `k${round}-${count}`;
      await page.keyboard.press('a');
      await page.getByRole('combobox', { name: 'What to add' }).fill(`service: ${name}`);
      await page.keyboard.press('Control+Enter');
      await page.locator('.react-flow__node', { hasText: name }).first().waitFor({ state: 'attached' });
      made.push({ name, at: Date.now() });
    }
  } catch {
    // It was killed: that is what this is about.
  }
}

/** What the last start left behind, to be found at the next. */
interface Left {
  /** What was there when it began. */
  known: string[];
  /** What was made until it was killed. */
  made: Made[];
  killedAt: number;
}

test(`${kills} kills at any moment cost no edit older than a second`, async () => {
  test.setTimeout(60_000 + kills * 15_000);
  const random = dice(seed);
  const userData = mkdtempSync(join(tmpdir(), 'bulkhead-kill-'));
  const file = join(userData, 'killed.bulkhead.json');
  const lostAges: number[] = [];
  let left: Left = { known: [], made: [], killedAt: 0 };
  let sum = 0;

  // One start more than kills: each start finds what the last one left.
  for (let round = 0; round <= kills; round += 1) {
    const { page, app, kill } = await launchApp({ userData });
    if (round > 0) {
      await expect(page.getByRole('region', { name: 'Diagram', exact: true })).toBeVisible();
      await page.keyboard.press('1');
      const back = await shown(page);
      expect(new Set(back).size, `round ${round}: no edit is doubled`).toBe(back.length);
      for (const name of left.known) expect(back, `round ${round}: ${name}, kept before`).toContain(name);
      for (const { name, at } of left.made.filter((made) => !back.includes(made.name))) {
        lostAges.push(left.killedAt - at);
        expect(left.killedAt - at, `round ${round}: ${name} is lost`).toBeLessThan(allowed);
      }
      if (existsSync(file))
        expect(readModel(readFileSync(file, 'utf8')).ok, `round ${round}: the file`).toBe(true);
      left = { known: back, made: [], killedAt: 0 };
    }
    if (round === kills) {
      await kill();
      break;
    }
    if (round % 5 === 0) {
      await page.locator('main').first().waitFor();
      await page.keyboard.press('Control+n');
      await expect(page.getByRole('region', { name: 'Diagram', exact: true })).toBeVisible();
      left.known = [];
    }
    await answerSave(app, file);
    const working = work(page, round, left.made);
    if (round % 2 === 0) setTimeout(() => page.keyboard.press('Control+s').catch(() => {}), random() * 1500);
    // Not waiting for anything: the moment of the kill is what chance decides.
    await page.waitForTimeout(300 + random() * 2200);
    left.killedAt = Date.now();
    await kill();
    await working;
    sum += left.made.length;
  }
  const lost =
    lostAges.length === 0
      ? 'none was lost'
      : `the oldest of ${lostAges.length} lost was ${Math.max(...lostAges)} ms old, the youngest ${Math.min(...lostAges)} ms`;
  console.log(`seed ${seed}: ${kills} kills, ${sum} edits seen: ${lost}`);
});
