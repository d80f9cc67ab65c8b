import { expect, test } from '@playwright/test';
import { launchApp } from './app';
import { openTemplate } from './web-app-template';

test('an acceptance whose day has passed is no acceptance', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await page.keyboard.press('Control+2');
  const first = page.getByRole('listbox', { name: 'Threats' }).getByRole('option').first();
  await first.click();
  const open = await page.getByRole('contentinfo').innerText();

  await page.getByLabel('Status', { exact: true }).selectOption('accepted');
  await page.getByLabel('Reason').fill('Until the new host is there.');
  await page.getByLabel('Until').fill('2020-01-01');
  await expect(page.getByText('This day has passed: the threat stays open.')).toBeVisible();
  await page.getByRole('button', { name: 'Decide', exact: true }).click();

  await expect(first).toContainText('acceptance expired');
  await expect(page.getByRole('article')).toContainText('expired after 1 January 2020');
  const counts = (text: string) => text.slice(text.indexOf('Open:'));
  expect(counts(await page.getByRole('contentinfo').innerText())).toBe(counts(open));

  // Who decided is asked for once, and told from then on.
  await page.getByLabel('Until').fill('2999-01-01');
  await page.getByLabel('Decided by').fill('Robin');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.getByText('expired after')).toHaveCount(0);
  await expect(page.getByText(/^Last decided on/)).toBeVisible();
  expect(counts(await page.getByRole('contentinfo').innerText())).not.toBe(counts(open));
  await page.getByRole('listbox', { name: 'Threats' }).getByRole('option').nth(1).click();
  await expect(page.getByLabel('Decided by')).toHaveValue('Robin');
  await page.keyboard.press('Control+5');
  await expect(
    page
      .frameLocator('iframe')
      .getByText(/decided by Robin/)
      .first(),
  ).toBeVisible();
  await app.close();
});

test('a question with many answers is a list of readable words, of both ends of its flow', async () => {
  const { app, page } = await launchApp({ size: { width: 1280, height: 720 } });
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  await page.keyboard.press('Control+3');
  const row = page.getByRole('listitem').filter({ hasText: 'api → Payment provider' }).first();
  const inView = await page
    .getByRole('list')
    .first()
    .locator('> li')
    .evaluateAll(
      (rows) => rows.filter((one) => one.getBoundingClientRect().bottom <= innerHeight - 28).length,
    );
  expect(inView).toBeGreaterThanOrEqual(6);

  await row.getByRole('combobox').selectOption('Service call');
  await row.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Answered/ })).toBeVisible();
  await expect(row.getByText('What is it for?')).toHaveCount(0);
  await app.close();
});

test('deciding leaves the list in its order until another is asked for', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await page.keyboard.press('Control+2');
  const options = page.getByRole('listbox', { name: 'Threats' }).getByRole('option');
  const titles = () => options.locator('strong').allInnerTexts();
  await page.getByLabel('Filter by status').selectOption('open');
  const before = await titles();
  await options.nth(1).click();
  await page.getByLabel('Status', { exact: true }).selectOption('mitigated');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(options.nth(1)).toContainText('mitigated');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await titles()).toEqual(before);

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+2');
  expect(await titles()).not.toEqual(before);
  await app.close();
});

test('a measure says what the model’s facts say for it, until it is in place', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+2');
  await page.getByLabel('Search threats').fill('Whoever holds the store');
  await page.getByRole('listbox', { name: 'Threats' }).getByRole('option').first().click();
  const already = page.getByText(
    'The model says already: Reachable only by its peers: yes; Mutual TLS: yes.',
  );
  const status = page.getByLabel('Status of Isolate etcd and require mutual TLS');
  await expect(already).toBeVisible();
  await expect(status).toHaveAccessibleDescription(/^The model says already: .* That answers every rule/);

  await status.selectOption('in place');
  await expect(already).toHaveCount(0);
  await status.selectOption('proposed');
  await expect(already).toBeVisible();
  await app.close();
});

test('what an auditor would ask about a decision is said where it is made', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+2');
  await page.getByLabel('Search threats').fill('Memory use is unlimited');
  await page.getByRole('listbox', { name: 'Threats' }).getByRole('option').first().click();
  const decide = page.getByRole('button', { name: 'Decide', exact: true });
  const chosen = page.getByLabel('Status', { exact: true });

  await chosen.selectOption('accepted');
  await expect(decide).toHaveAccessibleDescription(
    'No day is set until which this holds. It won’t be written down who decided.',
  );
  await page.getByLabel('Until').fill('2999-01-01');
  await page.getByLabel('Decided by').fill('Robin');
  await expect(decide).toHaveAccessibleDescription('');

  const inTwelveDays = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Until').fill(inTwelveDays);
  await expect(page.getByText(/^Ends in 1[123] days\.$/)).toBeVisible();

  // A fact speaks for one of its measures, and another still raises it; nothing speaks for those of the next.
  await chosen.selectOption('mitigated');
  await expect(decide).toHaveAccessibleDescription(
    'The model still says what raises this threat: once that is no longer so, answer it there.',
  );
  await page.getByLabel('Search threats').fill('Shells in running containers');
  await page.getByRole('listbox', { name: 'Threats' }).getByRole('option').first().click();
  await chosen.selectOption('mitigated');
  await expect(decide).toHaveAccessibleDescription(/^The measures are only proposed or planned/);
  await decide.click();
  await expect(page.getByText(/^Last decided on/)).toBeVisible();
  await app.close();
});
