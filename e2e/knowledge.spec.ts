import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, launchApp } from './app';

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
}

test('an auditor looks up which threats a benchmark item answers, and finds the way back', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await view(page, 'Knowledge');
  await page.getByRole('searchbox', { name: 'Search' }).fill('cis-kubernetes@2.0.1:5.2.2');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('controls');
  await page.getByRole('listbox').getByRole('option').first().click();

  await expect(page.getByRole('heading', { level: 1, name: /^5\.2\.2 / })).toBeVisible();
  const answers = page.getByRole('region', { name: 'Threats that it answers' });
  await answers.getByRole('button', { name: 'A privileged container takes over its host' }).click();
  await expect(page.getByText('Stands when')).toBeVisible();
  const controls = page.getByRole('region', { name: 'Controls that verify them' });
  await controls.getByText('CIS Kubernetes Benchmark 2.0.1').click();
  const link = controls.getByRole('button', { name: /^5\.2\.2 / }).first();
  await link.click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'A privileged container takes over its host' }),
  ).toBeVisible();
  // Who came back goes on where the link led away.
  await expect(link).toBeFocused();
  await app.close();
});

test('coverage tells met from unknown, and leads to the threats behind', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await view(page, 'Knowledge');
  await page.getByRole('tab', { name: 'Coverage of this model' }).click();
  await page.getByRole('button', { name: /^CIS Kubernetes Benchmark/ }).click();
  await page.getByRole('combobox', { name: 'Items' }).selectOption('unknown');
  await page
    .getByRole('button', { name: /threats?$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Why it stands' })).toBeVisible();
  await app.close();
});

test('why not: a subject’s quiet rules say which fact switched them off', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.locator('.react-flow__node[data-id="api"]').click();
  await page.getByRole('tab', { name: /Threats/ }).click();
  await page.getByRole('button', { name: /All of these in the list|Why not/ }).click();
  await page.getByText(/rules that look at it and don’t stand/).click();
  await expect(page.getByText('A privileged container takes over its host Privileged is no')).toBeVisible();
  await app.close();
});

const pack = `pack: { id: house, version: 2.0.0, title: Rules of the house, licence: MIT }
mitigations:
  - id: M-HOUSE
    title: Ask the house keeper
    how: Ask before anything is deployed.
    kind: prevent
    effort: low
    reduces: likelihood
    by: 1
    verify: The log of the house keeper names the container.
    controls: [{ ref: 'cis-kubernetes@2.0.1:5.2.2', relationship: supports, rationale: A second look. }]
rules:
  - id: house-unknown
    title: Nobody in the house knows this container
    stride: S
    subject: element
    applies: { stencils: [container] }
    when: { stencil: container }
    statement: { who: Anybody, access: a manifest, does: brings {subject} in, leadsTo: surprise, harms: the house }
    risk: { likelihood: 1, impact: 2, because: It happens. }
    mitigations: [M-HOUSE]
    source: [House rules]
    ask: Who brought it?
    cases:
      stands: { elements: { it: { stencil: container } } }
      quiet: { elements: { it: { stencil: secret } } }
`.replace('brings {subject} in', "'brings {subject} in'");

test('a pack of one’s own is used, switched off, refused with file, line and field, and there after a restart', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'bulkhead-packs-')), 'house');
  mkdirSync(folder);
  writeFileSync(join(folder, 'pack.yaml'), pack);
  const first = await launchApp();
  await openTemplate(first.page);
  await view(first.page, 'Knowledge');
  await first.page.getByRole('tab', { name: 'Packs' }).click();
  await answerOpen(first.app, folder);
  await first.page.getByRole('button', { name: 'Add a folder…' }).click();
  const use = first.page.getByRole('checkbox', { name: 'Use Rules of the house' });
  await expect(use).toBeChecked();
  await view(first.page, 'Threats');
  const own = (page: Page) => page.getByRole('option', { name: /Nobody in the house/ }).first();
  const search = (page: Page) => page.getByRole('searchbox').fill('Nobody in the house');
  await search(first.page);
  await expect(own(first.page)).toBeVisible();

  await view(first.page, 'Knowledge');
  await use.uncheck();
  await view(first.page, 'Threats');
  await search(first.page);
  await expect(own(first.page)).toHaveCount(0);
  await view(first.page, 'Knowledge');
  await use.check();

  writeFileSync(join(folder, 'pack.yaml'), pack.replace('by: 1', 'by: 9'));
  await first.page.getByRole('button', { name: 'Read again' }).click();
  await expect(first.page.getByRole('alert').last()).toContainText('house/pack.yaml:9: mitigations[0].by');
  writeFileSync(join(folder, 'pack.yaml'), pack);
  await first.kill();

  const again = await launchApp({ userData: first.userData });
  await view(again.page, 'Threats');
  await search(again.page);
  await expect(own(again.page)).toBeVisible();
  await again.app.close();
});
