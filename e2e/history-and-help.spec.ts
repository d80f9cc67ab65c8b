import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { openTemplate } from './web-app-template';

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
