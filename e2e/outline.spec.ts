import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ThreatModel } from '../shared/model/threat-model';
import { answerSave, launchApp } from './app';
import { violations } from './axe';

const template = ThreatModel.parse(
  JSON.parse(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8')),
);
/** What the knowledge calls its stencils, or its kinds of boundaries. */
function titlesOf(kind: 'stencils' | 'boundaries'): (id: string) => string {
  const text = execFileSync(process.execPath, ['scripts/bulkhead.js', 'catalog', kind, '--json']);
  const { items }: { items: { id: string; title: string }[] } = JSON.parse(text.toString());
  return (id) => items.find((one) => one.id === id)?.title ?? id;
}
const stencilTitle = titlesOf('stencils');
const boundaryTitle = titlesOf('boundaries');

const item = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name });
const here = (page: Page) => page.getByRole('treeitem').and(page.locator(':focus'));

/** What a line begins with: the name of a thing and what it is. */
function lineOf(id: string): RegExp {
  const element = template.elements[id];
  const boundary = template.boundaries[id];
  const kind = element
    ? stencilTitle(element.stencil)
    : `${boundaryTitle(boundary?.kind ?? '').replace(/ boundary$/, '')} boundary`;
  return new RegExp(`^${(element ?? boundary)?.name}, ${kind}(;|$)`);
}

/** Goes to a line of the tree with keys alone: by typing its name, and on with the arrows. */
async function goTo(page: Page, line: RegExp, name: string): Promise<void> {
  await page.keyboard.press(`Shift+${name.charAt(0)}`);
  await page.keyboard.type(name.slice(1));
  for (let presses = 0; presses < 60; presses += 1) {
    if (line.test((await here(page).getAttribute('aria-label')) ?? '')) return;
    await page.keyboard.press(presses === 0 ? 'Home' : 'ArrowDown');
  }
  throw new Error(`The focus never came to ${line}.`);
}

/** Types what is wanted where one is, and how it is called. */
async function add(page: Page, wish: string, key: string, line: RegExp): Promise<void> {
  await page.keyboard.press('a');
  await expect(page.getByRole('combobox', { name: 'What to add' })).toBeFocused();
  await page.keyboard.type(wish);
  await page.keyboard.press(key);
  await expect(item(page, line).and(page.locator(':focus'))).toHaveCount(1);
}

/** What a model says, apart from ids and places: names, kinds, what is in what, what flows where. */
function structureOf({ elements, boundaries, flows }: ThreatModel) {
  const around = (id: string | null): string =>
    id === null
      ? ''
      : `${around(boundaries[id]?.parent ?? null)}/${boundaries[id]?.kind} ${boundaries[id]?.name}`;
  const element = (id: string) => {
    const one = elements[id];
    return `${around(one?.parent ?? null)}: ${one?.stencil} ${one?.name}, ${one?.kind}`;
  };
  return {
    boundaries: Object.keys(boundaries).map(around).sort(),
    elements: Object.keys(elements).map(element).sort(),
    flows: Object.values(flows)
      .map(({ name, source, target }) => `${element(source)} -> ${element(target)} “${name}”`)
      .sort(),
  };
}

/** Tab until a radio or a list of the inspector has the focus. */
async function tabTo(page: Page, role: 'radio' | 'combobox', name: string, within = page.locator('body')) {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await within.getByRole(role, { name }).and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${name}.`);
}

test('the outline alone builds the template of a Kubernetes web application, by roles and names', async () => {
  test.setTimeout(300_000);
  const { app, page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await page.keyboard.press('Control+Shift+o');
  const outline = page.getByRole('complementary', { name: 'Outline' });
  await expect(outline.getByRole('button', { name: 'Add something' }).last()).toBeFocused();

  // Boundaries into the boundary that is chosen; what is outside of all, next to what is there.
  const elements = Object.values(template.elements);
  const boundaries = Object.values(template.boundaries);
  const [first, ...others] = elements.filter(({ parent }) => parent === null);
  if (first === undefined) throw new Error('The template has something outside of all boundaries.');
  await add(page, `${stencilTitle(first.stencil)}: ${first.name}`, 'Enter', lineOf(first.id));
  for (const { id, stencil, name } of others) {
    await add(page, `${stencilTitle(stencil)}: ${name}`, 'Control+Enter', lineOf(id));
  }
  const build = async (parent: string | null): Promise<void> => {
    for (const { id, kind, name } of boundaries.filter((one) => one.parent === parent)) {
      const beside = parent ?? first.id;
      await goTo(page, lineOf(beside), (template.boundaries[beside] ?? first).name);
      await add(
        page,
        `${boundaryTitle(kind)}: ${name}`,
        parent === null ? 'Control+Enter' : 'Enter',
        lineOf(id),
      );
      for (const one of elements.filter((element) => element.parent === id)) {
        await goTo(page, lineOf(id), name);
        await add(page, `${stencilTitle(one.stencil)}: ${one.name}`, 'Enter', lineOf(one.id));
      }
      await build(id);
    }
  };
  await build(null);

  // Flows: from the line of the source, by the name and kind of the target.
  for (const { name, source, target } of Object.values(template.flows)) {
    const from = template.elements[source];
    const to = template.elements[target];
    if (!from || !to) throw new Error('A flow has two ends.');
    await goTo(page, lineOf(source), from.name);
    await page.keyboard.press('c');
    await expect(page.getByRole('combobox', { name: 'Name of the target' })).toBeFocused();
    await page.keyboard.type(`${to.name} ${stencilTitle(to.stencil)}${name === '' ? '' : `: ${name}`}`);
    await page.keyboard.press('Enter');
    const line = name === '' ? `flow to ${to.name}` : `${name}, flow to ${to.name}`;
    await expect(item(page, new RegExp(`^${line}`)).and(page.locator(':focus'))).toHaveCount(1);
  }

  // A fact of a flow and one of an element, in the inspector.
  await goTo(page, lineOf('postgres'), 'postgres');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const privileged = inspector.getByRole('radiogroup', { name: 'Privileged' });
  await tabTo(page, 'radio', 'Unknown', privileged);
  await page.keyboard.press('ArrowLeft');
  await expect(privileged.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await page.keyboard.press('Control+Shift+o');
  await goTo(page, /^api, Container/, 'api');
  await page.keyboard.press('ArrowRight');
  await goTo(page, /^SQL, flow to postgres/, 'SQL');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await tabTo(page, 'combobox', 'Protocol', inspector);
  await page.keyboard.type('SQL');
  await expect(inspector.getByRole('combobox', { name: 'Protocol' })).toHaveValue('SQL');

  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-outline-')), 'built.bulkhead.json');
  await answerSave(app, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('banner').getByText('Saved in built.bulkhead.json')).toBeVisible();
  const built = ThreatModel.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(structureOf(built)).toEqual(structureOf(template));
  const postgres = Object.values(built.elements).find(
    ({ name, stencil }) => name === 'postgres' && stencil === 'container',
  );
  const sql = Object.values(built.flows).find(({ name }) => name === 'SQL');
  expect(postgres?.facts.privileged).toEqual({ value: 'no', source: { by: 'person' } });
  expect(sql?.facts.protocol).toEqual({ value: 'SQL', source: { by: 'person' } });
  await app.close();
});

/** Opens the template with its outline. */
async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  await expect(page.getByRole('region', { name: 'Diagram' })).toBeFocused();
  await page.getByRole('tab', { name: 'Outline' }).click();
  await expect(page.getByRole('tree', { name: 'Outline of Overview' })).toBeVisible();
}
const onCanvas = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const selected = (page: Page) => page.getByRole('treeitem', { selected: true });

test('the outline and the canvas are twins: what is done in one is seen in the other, with keys', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+Shift+o');
  await expect(item(page, /^Internet edge, /)).toBeFocused();
  await expect(item(page, /^Internet edge, /)).toHaveAttribute('aria-level', '1');

  // The arrows choose as they go; typing jumps; the canvas follows.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(selected(page)).toHaveAccessibleName(/^Internet edge, /);
  await page.keyboard.press('Shift+K');
  await expect(here(page)).toHaveAccessibleName(/^kubelet, Kubelet; 2 flows in/);
  await expect(onCanvas(page, /^kubelet, /)).toHaveAccessibleDescription('selected');

  // In and along a flow to its other end, where a person goes to look at it on the canvas.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(here(page)).toHaveAccessibleName(/^image pull, flow from Image registry; crosses/);
  await page.keyboard.press('ArrowRight');
  await expect(here(page)).toHaveAccessibleName(/^Image registry, Image registry; /);
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, /^Image registry, /)).toBeFocused();
  await page.keyboard.press('Control+ArrowRight');
  await expect(item(page, /^image pull, flow to kubelet/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+Shift+o');
  await expect(item(page, /^image pull, flow to kubelet/)).toBeFocused();

  // Renamed, deleted, brought back; the focus is never lost.
  await page.keyboard.press('F2');
  await page.keyboard.type('pull');
  await page.keyboard.press('Enter');
  await expect(item(page, /^pull, flow to kubelet/)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('nothing');
  await page.keyboard.press('Escape');
  await expect(item(page, /^pull, flow to kubelet/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(item(page, /^pull, /)).toHaveCount(0);
  await expect(here(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(item(page, /^pull, flow to kubelet/)).toHaveCount(1);
  await expect(here(page)).toHaveCount(1);

  // Several at once, moved into another boundary in one step.
  await page.keyboard.press('Shift+S');
  await page.keyboard.type('hop');
  await expect(here(page)).toHaveAccessibleName(/^Shop ingress, /);
  await page.keyboard.press('ArrowDown');
  await expect(here(page)).toHaveAccessibleName(/^shop, Namespace boundary/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(page)).toHaveCount(3);
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Space');
  await expect(selected(page)).toHaveCount(4);
  await page.keyboard.press('m');
  await page.keyboard.type('ingress');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: / more moved into ingress\.$/ })).toBeVisible();
  await expect(onCanvas(page, /^api, Pod boundary, in ingress/)).toBeAttached();
  await expect(here(page)).toHaveCount(1);

  // Narrowed by words; nothing found is said.
  await page.getByRole('searchbox', { name: 'Filter the outline' }).focus();
  await page.keyboard.type('payment');
  await expect(page.getByRole('treeitem')).toHaveCount(7);
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Filter the outline' }).fill('flux capacitor');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is called so.' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Filter the outline' })).toHaveValue('');

  // A diagram of a part; the whole model says what isn't on it.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+I');
  await page.keyboard.type('ngress');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('tree', { name: 'Outline of ingress' })).toBeVisible();
  await expect(item(page, /^kubelet, /)).toHaveCount(0);
  await page.getByRole('radiogroup', { name: 'What the outline shows' }).getByText('Whole model').click();
  await expect(item(page, /^kubelet, .*not on this diagram/)).toBeVisible();
  await item(page, /^kubelet, /).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree', { name: /^Outline of/ })).toBeVisible();
  await expect(onCanvas(page, /^kubelet, /)).toBeFocused();
  await app.close();
});

test('the outline by mouse: choosing several, folding, dragging into a boundary', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await item(page, /^Customers, /).click();
  await expect(onCanvas(page, /^Customers, /)).toHaveAccessibleDescription('selected');
  await item(page, /^Payment provider, /).click({ modifiers: ['Control'] });
  await expect(selected(page)).toHaveCount(2);
  await item(page, /^Customers, /).dragTo(item(page, /^Office network, /));
  await expect(onCanvas(page, /^Customers, Internet users, in Office network/)).toBeAttached();
  await expect(onCanvas(page, /^Payment provider, External service, in Office network/)).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(onCanvas(page, /^Customers, Internet users;/)).toBeAttached();

  const lines = page.getByRole('treeitem');
  const count = await lines.count();
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(lines).toHaveCount(4);
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect.poll(() => lines.count()).toBeGreaterThan(count);

  // What is selected on the canvas is shown in the outline, opened up.
  await page.getByRole('button', { name: 'Close all' }).click();
  await onCanvas(page, /^etcd, /).click();
  await expect(item(page, /^etcd, /)).toHaveAttribute('aria-selected', 'true');

  // A person finds the tab as they left it.
  await page.getByRole('button', { name: 'Welcome page' }).click();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await expect(page.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true');
  await app.close();
});

test('axe finds nothing on the outline, quick add and what moves and connects, light or dark', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await item(page, /^api, Container/).click();
  await page.keyboard.press('ArrowRight');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await item(page, /^api, Container/).click();
    expect(await violations(page), `outline, ${theme}`).toEqual([]);
    await page.keyboard.press('F2');
    await expect(page.getByRole('textbox', { name: /^Name of api/ })).toBeFocused();
    expect(await violations(page), `renaming, ${theme}`).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.keyboard.type('post');
    expect(await violations(page), `quick add, ${theme}`).toEqual([]);
    await page.keyboard.press('Escape');
    for (const [key, name] of [
      ['m', 'Name of the boundary'],
      ['c', 'Name of the target'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('combobox', { name })).toBeFocused();
      expect(await violations(page), `${name}, ${theme}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(here(page)).toHaveCount(1);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+ArrowRight');
    expect(await violations(page), `canvas, ${theme}`).toEqual([]);
    await page.getByRole('searchbox', { name: 'Filter the outline' }).fill('flux capacitor');
    expect(await violations(page), `nothing found, ${theme}`).toEqual([]);
    await page.getByRole('searchbox', { name: 'Filter the outline' }).fill('');
  }
  await app.close();
});
