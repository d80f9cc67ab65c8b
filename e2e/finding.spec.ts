import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';
import { openTemplate } from './web-app-template';

const finder = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const options = (page: Page) => finder(page).getByRole('option');

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

/** Presses keys one right after the other, before what comes a moment later on a page. */
async function pressAtOnce(page: Page, ...keys: { key: string; ctrlKey?: boolean }[]): Promise<void> {
  await page.evaluate(async (presses) => {
    for (const press of presses) {
      const event = new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    }
  }, keys);
}

test('Ctrl+K right after the Escape that closes something opens the palette, ready to type', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const api = page.locator('.react-flow__node[data-id="api"]');
  await api.focus();
  await page.keyboard.press('Enter');
  const openers = ['a', 'm', 'c', 'F1', 'Control+,', 'Control+f', 'Shift+F10', 'Control+Alt+z'];
  for (const opener of openers) {
    await page.keyboard.press(opener);
    await expect(page.locator(':focus').and(page.locator('[role=dialog] *, [role=menu]'))).toHaveCount(1);
    await pressAtOnce(page, { key: 'Escape' }, { key: 'k', ctrlKey: true });
    await expect(finder(page)).toBeVisible();
    // Whoever gives the focus back too late has done it by then.
    await page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
    );
    await expect(finder(page).getByRole('combobox'), opener).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(api, opener).toBeFocused();
  }
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
      [
        'steps',
        'Control+Alt+z',
        '',
        page.getByRole('listbox', { name: 'Steps' }).getByRole('option', { selected: true }),
      ],
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
