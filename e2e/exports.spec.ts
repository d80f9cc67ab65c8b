import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { answerSave, launchApp } from './app';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-exports-'));
const said = (page: Page) => page.getByRole('contentinfo').getByRole('status');

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
}

test('an auditor gets the report in every format, with the mouse', async () => {
  const { app, page } = await launchApp();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await openTemplate(page);
  for (const [entry, name, begins] of [
    ['Report as Word document…', 'r.docx', 'PK'],
    ['Report as spreadsheet…', 'r.xlsx', 'PK'],
    ['Report as Markdown…', 'r.md', '# Threat report'],
    ['Threats as CSV…', 'r.csv', '\uFEFFNumber,Title'],
    ['Threats as SARIF…', 'r.sarif', '{\n  "$schema"'],
    ['Risks as OSCAL…', 'r.oscal.json', '{\n  "plan-of-action'],
    ['Techniques for ATT&CK Navigator…', 'r.navigator.json', '{\n  "name"'],
    ['Everything as an archive…', 'r.zip', 'PK'],
    ['Report as PDF…', 'r.pdf', '%PDF-'],
  ] as const) {
    const file = join(folder, name);
    await answerSave(app, file);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await expect(said(page), entry).toContainText(name, { timeout: 30_000 });
    expect(readFileSync(file, 'utf8').startsWith(begins), entry).toBe(true);
  }
  // The archive holds what the machine printed too.
  expect(readFileSync(join(folder, 'r.zip'), 'latin1')).toContain('report.pdf');
  expect(errors).toEqual([]);

  // The Word document has the diagram, large as it is: all of it, then its parts, drawn by the window.
  const parts = unzipSync(readFileSync(join(folder, 'r.docx')));
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(pictures).toHaveLength(3);
  for (const name of pictures) {
    const png = Buffer.from(parts[name] ?? []);
    expect(png.subarray(1, 4).toString(), name).toBe('PNG');
    expect(png.readUInt32BE(16), name).toBeGreaterThan(1000);
  }
  await app.close();
});

test('the same by the names of the commands, with keys alone', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  for (const [words, name] of [
    ['excel', 'k.xlsx'],
    ['pull request', 'k.md'],
  ] as const) {
    await answerSave(app, join(folder, name));
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText(name, { timeout: 30_000 });
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(1000);
  }
  await app.close();
});

test('of one model at one time, the PDF and the archive are the same bytes whenever they are written', async () => {
  const { app, page } = await launchApp();
  await page.clock.setFixedTime('2026-03-01T12:00:00.000Z');
  await openTemplate(page);
  const written = async (entry: string, name: string) => {
    await answerSave(app, join(folder, name));
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await expect(said(page), entry).toContainText(name, { timeout: 60_000 });
    return readFileSync(join(folder, name));
  };
  const archive = await written('Everything as an archive…', 'first.zip');
  const pdf = await written('Report as PDF…', 'between.pdf');
  const again = await written('Everything as an archive…', 'second.zip');

  expect(again.equals(archive)).toBe(true);
  expect(pdf.equals(unzipSync(archive)['report.pdf'] ?? new Uint8Array())).toBe(true);
  await app.close();
});
