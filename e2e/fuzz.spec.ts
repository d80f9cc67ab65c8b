import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page, test } from '@playwright/test';
import { readModel } from '../shared/model/read-model';
import { answerSave, launchApp } from './app';

/**
 * Somebody who presses and drags whatever there is, from a seed. `FUZZ_GESTURES=2000 FUZZ_SEED=7 npm run e2e fuzz`
 * plays longer, or another person.
 */
const gestures = Number(process.env.FUZZ_GESTURES ?? 120);
const seed = Number(process.env.FUZZ_SEED ?? 1);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function dice(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Table {
  page: Page;
  roll: () => number;
  /** One of several. */
  pick: <T>(all: readonly T[]) => T;
}
type Gesture = (table: Table) => Promise<void>;

/** A place on the canvas where something of this kind is drawn now; null: none is in view. */
async function placeOf(
  { page, roll }: Table,
  kind: 'node' | 'edge',
): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    ([what, chance]) => {
      const canvas = document.querySelector('[data-focus-home]')?.getBoundingClientRect();
      if (canvas === undefined) return null;
      const isIn = ({ x, y }: { x: number; y: number }) =>
        x > canvas.left + 4 && x < canvas.right - 4 && y > canvas.top + 4 && y < canvas.bottom - 4;
      const places = [...document.querySelectorAll(`.react-flow__${what}`)].flatMap((one) => {
        if (what === 'edge') {
          const path = one.querySelector<SVGPathElement>('path.react-flow__edge-path');
          const matrix = path?.getScreenCTM();
          if (!path || !matrix) return [];
          const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix);
          return [{ x, y }];
        }
        const grip =
          one.querySelector('.boundary-grip')?.getBoundingClientRect() ?? one.getBoundingClientRect();
        return [{ x: grip.x + Math.min(30, grip.width / 2), y: grip.y + Math.min(12, grip.height / 2) }];
      });
      const seen = places.filter(isIn);
      return seen[Math.floor(chance * seen.length)] ?? null;
    },
    [kind, roll()] as const,
  );
}

const press =
  (...keys: string[]): Gesture =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };

const choose =
  (kind: 'node' | 'edge', isAdded = false): Gesture =>
  async (table) => {
    const place = await placeOf(table, kind);
    if (place === null) return;
    if (isAdded) await table.page.keyboard.down('Shift');
    await table.page.mouse.click(place.x, place.y);
    if (isAdded) await table.page.keyboard.up('Shift');
  };

/** Chooses something, then does it with what is chosen. */
const chosen =
  (gesture: Gesture, kind: 'node' | 'edge' = 'node'): Gesture =>
  async (table) => {
    await choose(kind)(table);
    await gesture(table);
  };

const drag: Gesture = async (table) => {
  const place = await placeOf(table, 'node');
  if (place === null) return;
  const { page, roll } = table;
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + (roll() - 0.5) * 500, place.y + (roll() - 0.5) * 400, { steps: 4 });
  await page.mouse.up();
};

const draw: Gesture = async ({ page, pick }) => {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(
    pick(['container', 'namespace', 'secret', 'cluster', 'internet user', 'pod', 'database']),
  );
  await page.keyboard.press('Enter');
  await page.keyboard.type(pick(['a', 'Ü', '<b>', 'api', '']));
  await page.keyboard.press('Enter');
};

const connect: Gesture = async (table) => {
  await choose('node')(table);
  const { page, pick } = table;
  await page.keyboard.press('c');
  await choose('node')(table);
  await page.keyboard.press('Escape');
  await page.keyboard.press(pick(['Escape', 'Shift+Tab', 'Enter']));
};

const marquee: Gesture = async ({ page, roll }) => {
  const box = await page.locator('[data-focus-home]').boundingBox();
  if (box === null) return;
  const at = () => [box.x + 8 + roll() * (box.width - 16), box.y + 8 + roll() * (box.height - 16)] as const;
  await page.mouse.move(...at());
  await page.mouse.down();
  await page.mouse.move(...at(), { steps: 3 });
  await page.mouse.up();
};

/** Each with how often it is tried beside the others. */
const all: readonly (readonly [number, string, Gesture])[] = [
  [10, 'draw', draw],
  [8, 'connect', connect],
  [12, 'drag', drag],
  [5, 'choose', choose('node')],
  [3, 'choose a flow', choose('edge')],
  [4, 'choose one more', choose('node', true)],
  [3, 'marquee', marquee],
  [5, 'delete', chosen(press('Delete'))],
  [2, 'delete a flow', chosen(press('Delete'), 'edge')],
  [3, 'copy and paste', chosen(press('Control+c', 'Control+v'))],
  [2, 'cut and paste', chosen(press('Control+x', 'Control+v'))],
  [3, 'duplicate', chosen(press('Control+d'))],
  [2, 'lay out', press('Control+Shift+l')],
  [4, 'collapse or expand', chosen(press('e'))],
  [3, 'reverse', chosen(press('r'), 'edge')],
  [2, 'lock', chosen(press('Control+Shift+k'))],
  [2, 'to the front or back', chosen(press('Control+]', 'Control+['))],
  [2, 'note', press('n', 'x', 'Escape')],
  [4, 'nudge', chosen(press('ArrowRight', 'ArrowDown', 'Shift+ArrowLeft'))],
  [2, 'resize', chosen(press('Alt+ArrowRight', 'Alt+ArrowDown'))],
  [2, 'open inside', chosen(press('Control+Enter'))],
  [2, 'next diagram', press('Control+PageDown')],
  [1, 'take off', chosen(press('Shift+Delete'))],
  [2, 'show all', press('1')],
  [8, 'undo', press('Control+z')],
  [4, 'redo', press('Control+Shift+z')],
  [2, 'heat', press('h')],
  [1, 'select all', press('Control+a')],
  [3, 'nothing', press('Escape')],
];

const play = async (table: Table, log: string[]): Promise<void> => {
  const total = all.reduce((sum, [weight]) => sum + weight, 0);
  for (let count = 0; count < gestures; count += 1) {
    let rest = table.roll() * total;
    const found = all.find(([weight]) => {
      rest -= weight;
      return rest < 0;
    });
    if (found === undefined) continue;
    log.push(found[1]);
    await found[2](table);
    // Whatever a gesture opened is closed, so that the next one means what it says.
    if (count % 5 === 4) await press('Escape', 'Escape')(table);
  }
};

/** Ends what is being typed or shown over the window. */
async function settle(page: Page): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await page.keyboard.press('Escape');
    if ((await page.getByRole('dialog').count()) === 0) break;
  }
  await page.locator('[data-focus-home]').focus();
}

const savedAs = async (
  app: ElectronApplication,
  page: Page,
  folder: string,
  name: string,
): Promise<string> => {
  const file = join(folder, name);
  await answerSave(app, file);
  // What was begun before, a layout for one, may say something else meanwhile, or still have the keys.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+S');
    await expect.poll(() => existsSync(file), { timeout: 3000 }).toBe(true);
  }).toPass({ timeout: 20_000 });
  return readFileSync(file, 'utf8');
};

/** @returns about how many steps that took */
async function undoAll(page: Page, undo: Locator): Promise<number> {
  let steps = 0;
  for (; steps < 20_000 && (await undo.isEnabled()); steps += 10)
    for (let count = 0; count < 10; count += 1) await page.keyboard.press('Control+z');
  return steps;
}

test(`${gestures} gestures at random leave a sound model, a quiet console, and a way back to the start`, async () => {
  test.setTimeout(120_000 + gestures * 1_500);
  const { app, page } = await launchApp();
  const log: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(`after ${log.slice(-5).join(', ')}: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`after ${log.slice(-5).join(', ')}: ${message.text()}`);
  });
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-fuzz-'));
  const start = await savedAs(app, page, folder, 'start.bulkhead.json');
  const roll = dice(seed);
  const pick = <T>(choices: readonly T[]): T => {
    const one = choices[Math.floor(roll() * choices.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };

  await play({ page, roll, pick }, log);
  await settle(page);

  expect(errors).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const end = readModel(await savedAs(app, page, folder, 'end.bulkhead.json'));
  expect(end.ok ? undefined : end.problem).toBeUndefined();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const steps = await undoAll(page, undo);
  if (end.ok) {
    const [elements, flows, boundaries, diagrams] = [
      end.model.elements,
      end.model.flows,
      end.model.boundaries,
      end.model.diagrams,
    ].map((map) => Object.keys(map).length);
    console.log(
      `seed ${seed}: about ${steps} steps, ended with ${elements} elements, ${flows} flows, ${boundaries} boundaries, ${diagrams} diagrams`,
    );
  }
  expect(steps).toBeGreaterThan(gestures / 10);
  await expect(undo).toBeDisabled();
  expect(await savedAs(app, page, folder, 'back.bulkhead.json')).toBe(start);
  expect(errors).toEqual([]);
  await app.close();
});
