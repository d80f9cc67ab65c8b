import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';

const finder = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const options = (page: Page) => finder(page).getByRole('option');

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
}

test('commands, by keyboard: found by another word, done where they belong, the last first', async () => {
  const { app, page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();

  // Before a model is open, what needs one says so and does nothing.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('write disk');
  await expect(options(page).first()).toContainText('Save');
  await expect(options(page).first()).toContainText('No model is open.');
  await page.keyboard.press('Enter');
  await expect(finder(page).getByRole('alert')).toHaveText('Save: No model is open.');
  await page.keyboard.press('Escape');
  await expect(finder(page)).toBeHidden();

  await openTemplate(page);
  await page.locator('.react-flow__node[data-id="api"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('call');
  await expect(options(page).first()).toContainText('Rename');
  await expect(options(page).first()).toContainText('F2');
  await page.keyboard.press('Enter');
  // The name can be typed at once.
  await expect(page.getByRole('textbox', { name: 'Name of api' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node[data-id="api"]')).toBeFocused();

  // From another place, an action of the diagram leads there.
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('region', { name: 'Threats', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(finder(page).getByRole('group', { name: 'Recent' }).getByRole('option').first()).toContainText(
    'Rename',
  );
  await page.keyboard.type('search stencils');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeFocused();

  // Nothing chosen: the focus is where it was.
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeFocused();
  await app.close();
});

test('everything of a model, by keyboard: found as it is called, shown where it is', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('postgr');
  await expect(options(page).first()).toContainText('postgres');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node[data-id="postgres"]')).toBeFocused();
  await expect(
    page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Name' }),
  ).toHaveValue('postgres');

  // A threat's page, from anywhere.
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('any pod');
  const threat = options(page).filter({ hasText: ', Threats' }).first();
  const title = await threat.locator('bdi').first().innerText();
  while ((await threat.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Threats' })).toBeFocused();

  // A control by its id, as people say it: that of the platform that is drawn.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('CIS 5.2.2');
  await expect(options(page).first()).toContainText('CIS Kubernetes Benchmark');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^5\.2\.2 / })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the threat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  // A sign leads over to the commands, Backspace back.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('>dark');
  await expect(finder(page).getByRole('tab', { name: 'Commands' })).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toContainText('Light or dark');
  for (const _ of 'dark') await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(finder(page).getByRole('tab', { name: 'Everything' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.type('no such thing anywhere');
  await expect(finder(page)).toContainText('Nothing has all these words.');
  await app.close();
});

test('everything of a model, by mouse: sorts, more of one, a question in the middle of the list', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('does');
  await options(page)
    .filter({ hasText: /^Show \d+ more: Questions/ })
    .click();
  const questions = options(page).filter({ hasText: ', Questions' });
  await expect.poll(() => questions.count()).toBeGreaterThan(6);
  const last = questions.nth(6);
  const asked = await last.locator('bdi').first().innerText();
  await last.click();
  await expect(finder(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Questions/ })).toBeVisible();
  await expect(page.locator('li:focus-within')).toContainText(asked);
  await app.close();
});

test('what people wrote down is found too: notes, diagrams, assumptions, decisions whose threat is gone', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const find = async (words: string) => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type(words);
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(finder(page)).toBeHidden();
  };
  await page.locator('[data-focus-home]').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Ask Zoë about backups');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'New diagram' }).click();
  await page.keyboard.type('Backstage');
  await page.keyboard.press('Enter');

  // The note is on another diagram than the one that is open.
  await page.keyboard.press('Control+5');
  await page.getByRole('textbox', { name: 'What do you take as given?' }).fill('Laptops are encrypted.');
  await page.getByRole('button', { name: 'Add assumption' }).click();
  await find('zoe backups');
  await expect(page.locator('.react-flow__node.selected')).toContainText('Ask Zoë about backups');
  await find('backstage');
  await expect(page.getByRole('heading', { name: 'This diagram shows nothing yet' })).toBeVisible();
  await find('laptops');
  await expect(page.locator('li:focus')).toContainText('Laptops are encrypted.');

  // A decision, and what became of it.
  await page.keyboard.press('Control+2');
  await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('accepted');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Quarterly budget.');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await find('quarterly budget');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Show on the diagram' }).click();
  await page.keyboard.press('Delete');
  await find('quarterly budget');
  await expect(page.locator('summary:focus')).toContainText('whose threat no longer stands');
  await app.close();
});

const steps = (page: Page) => page.getByRole('listbox', { name: 'Steps' });
const stepNow = (page: Page) => steps(page).getByRole('option', { selected: true });

test('the list of steps: back over several, forward again, to the start, by keys and by mouse', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
  await node('api').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await node('postgres').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(node('postgres')).toBeHidden();

  await page.keyboard.press('Control+Alt+z');
  await expect(steps(page)).toBeFocused();
  await expect(stepNow(page)).toContainText('Delete postgres');
  await expect(steps(page).getByRole('option')).toHaveText([
    /^Delete postgres/,
    /^Delete api and \d+ flows/,
    'Move api',
    'As it was opened',
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Now as after: Move api.');
  await expect(stepNow(page)).toContainText('Move api');
  await expect(node('api')).toBeVisible();
  await expect(node('postgres')).toBeVisible();
  await expect(steps(page).getByRole('option', { name: /^Delete postgres.*undone/ })).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(node('postgres')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(steps(page)).toBeHidden();
  await expect(page.locator('[data-focus-home]:is(:focus, :focus-within)')).toBeVisible();

  await page.getByRole('button', { name: 'Steps' }).click();
  await steps(page).getByRole('option', { name: 'As it was opened' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect(node('postgres')).toBeVisible();
  // A click elsewhere closes it.
  await page.getByRole('textbox', { name: 'Title of the model' }).click();
  await expect(steps(page)).toBeHidden();
  await app.close();
});

test('the help tells every key, is narrowed by words and keys, and gives the focus back', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const help = page.getByRole('dialog', { name: 'Everything you can do' });
  const title = page.getByRole('textbox', { name: 'Title of the model' });

  // A sign is a letter where one types; F1 is not.
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  await expect(title).toHaveValue('Kubernetes web application?');
  await page.keyboard.press('F1');
  await expect(help).toContainText('nothing you draw leaves it');
  await page.keyboard.type('ctrl+shift+z');
  await expect(help.getByRole('term')).toHaveText(['Redo']);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('next pane');
  await expect(help.getByRole('term').first()).toHaveText(/^Next pane/);
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();

  await page.locator('.react-flow__node[data-id="api"]').focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.react-flow__node[data-id="api"]')).toBeFocused();
  await app.close();
});

const menu = (page: Page, name: string) => page.getByRole('menu', { name, exact: true });
const entries = (page: Page, name: string) => menu(page, name).getByRole('menuitem');

test('a right click offers what can be done there; a right drag moves the view', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

  await node('api').click({ button: 'right' });
  await expect(entries(page, 'api').filter({ hasText: 'Rename' })).toContainText('F2');
  await entries(page, 'api').filter({ hasText: 'Rename' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of api' })).toBeFocused();
  await page.keyboard.type('till');
  await page.keyboard.press('Enter');

  // A boundary by its title, a flow by its line.
  await node('ns-shop').locator('.boundary-grip').first().click({ button: 'right' });
  await expect(entries(page, 'shop').filter({ hasText: 'Open the inside' })).toBeVisible();
  await page.keyboard.press('Escape');
  const onFlow = await page
    .locator('.react-flow__edge[data-id="api-to-postgres"] .react-flow__edge-path')
    .evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 4);
      const at = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x: at.x, y: at.y };
    });
  await page.mouse.click(onFlow.x, onFlow.y, { button: 'right' });
  await entries(page, 'SQL').filter({ hasText: 'Threats of this' }).click();
  await expect(page.getByText(/about SQL/)).toBeVisible();
  await page.keyboard.press('Control+1');

  // Several at once keep their selection and have more to offer.
  await node('web').click();
  await node('till')
    .or(node('api'))
    .first()
    .click({ modifiers: ['Shift'] });
  await node('web').click({ button: 'right' });
  const several = entries(page, 'What is selected');
  await several.filter({ hasText: /^Align/ }).hover();
  await expect(page.getByRole('menuitem', { name: /Left/i }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);

  // Where nothing lies: the diagram. A drag with the same button only moves the view.
  const canvas = page.getByRole('region', { name: 'Diagram', exact: true });
  const box = await canvas.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) - 120];
  const before = await page.locator('.react-flow__viewport').getAttribute('style');
  await page.mouse.move(x, y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(x + 60, y - 40, { steps: 5 });
  await page.mouse.up({ button: 'right' });
  await expect(page.locator('.react-flow__viewport')).not.toHaveAttribute('style', before ?? '');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.mouse.click(x, y, { button: 'right' });
  await entries(page, 'The diagram').filter({ hasText: 'Select all' }).click();
  await expect(page.getByText(/^\d+ selected$/)).toBeVisible();
  await app.close();
});

test('the menu key opens the same menus on the canvas and in the outline', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.locator('.react-flow__node[data-id="web"]').focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu(page, 'web')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node[data-id="web"]')).toBeFocused();

  await page.keyboard.press('ContextMenu');
  await expect(menu(page, 'web')).toBeVisible();
  await page.keyboard.type('dup');
  await expect(entries(page, 'web').filter({ hasText: 'Duplicate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node').filter({ hasText: 'web' })).not.toHaveCount(3);

  await page.keyboard.press('Control+Shift+o');
  await page.getByRole('treeitem', { name: /^postgres, Container/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  await expect(menu(page, 'postgres')).toBeVisible();
  await page.keyboard.type('del');
  await expect(entries(page, 'postgres').filter({ hasText: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node[data-id="postgres"]')).toBeHidden();
  await app.close();
});

test('axe finds nothing on what finds things, light or dark', async () => {
  // Every screen is read by axe twice.
  test.slow();
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.locator('.react-flow__node[data-id="api"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const surfaces: [string, string, string, ReturnType<Page['getByRole']>][] = [
      ['commands', 'Control+k', '', options(page).first()],
      ['commands found', 'Control+k', 'zoom', options(page).first()],
      ['search', 'Control+f', '', finder(page).getByRole('combobox')],
      ['things found', 'Control+f', 'web', options(page).first()],
      ['nothing found', 'Control+f', 'qqq', finder(page).getByText('Nothing has all these words')],
      ['steps', 'Control+Alt+z', '', stepNow(page)],
      ['help', 'F1', '', page.getByRole('dialog', { name: 'Everything you can do' })],
      ['context menu', 'Shift+F10', '', page.getByRole('menu')],
    ];
    for (const [name, keys, typed, shown] of surfaces) {
      await page.locator('.react-flow__node[data-id="web"]').focus();
      await page.keyboard.press(keys);
      await page.keyboard.type(typed);
      await expect(shown).toBeVisible();
      expect(await violations(page), `${name}, ${theme}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(shown).toBeHidden();
    }
  }
  await app.close();
});
