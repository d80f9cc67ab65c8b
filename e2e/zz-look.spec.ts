import { expect, test } from '@playwright/test';
import { answerOpen, launchApp } from './app';

const files = (process.env.LOOK ?? 'fixtures,boutique').split(',');
const tag = process.env.TAG ?? 'base';
const key = process.env.LAYOUT_KEY;
for (const f of files)
  test(`look ${f}`, async () => {
    const { app, page } = await launchApp({ size: { width: 1440, height: 900 } });
    page.on('console', (m) => console.log(m.type(), m.text()));
    await answerOpen(app, f.startsWith('/') ? f : `/tmp/lay/${f}.bulkhead.json`);
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    if (key) {
      await page.keyboard.press(key);
      await page.waitForTimeout(Number(process.env.WAIT ?? 6000));
      await page.evaluate(() => window.dispatchEvent(new Event('bulkhead-fit')));
      await page.waitForTimeout(600);
    }
    const n = f.split('/').pop();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/lay/${tag}-${n}-1440.png` });
    if (!process.env.QUICK) {
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark';
      });
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/lay/${tag}-${n}-1440-dark.png` });
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
      await page.waitForTimeout(800);
      await page.screenshot({ path: `/tmp/lay/${tag}-${n}-1280-dark.png` });
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'light';
      });
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/lay/${tag}-${n}-1280.png` });
    }
    await app.close();
  });
