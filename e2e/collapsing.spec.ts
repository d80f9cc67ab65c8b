import { expect, test } from '@playwright/test';
import { launchApp } from './app';
import { clickLine, inspector, node, openTemplate, picture, status, tabTo } from './canvas-helpers';
import { followTo, goTo } from './go-to';

/** A boundary as one box, and opened again. */

test('a boundary is collapsed to one box and expanded by mouse, and nothing of the picture is lost', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Kubernetes web application');
  const before = await picture(page);
  await page.getByRole('button', { name: 'Collapse Production cluster' }).click();
  const box = node(page, 'Production cluster');
  await expect(box).toContainText('12 elements');
  await expect(box).toHaveAccessibleName(/Production cluster, Cluster boundary.* open threats.*collapsed/);
  await expect(node(page, 'postgres')).toHaveCount(0);
  await box.dblclick();
  await expect(node(page, 'postgres')).toBeVisible();
  await expect.poll(() => picture(page)).toEqual(before);

  // Its flows are summed by the other end and the direction; the line lists them, each to be looked at.
  await page.getByRole('button', { name: 'Collapse Internet edge' }).click();
  await page.getByRole('button', { name: 'Collapse Office network' }).click();
  const sum = page.getByRole('group', { name: '2 flows, from Office network to Internet edge' });
  // Lines go where there is room once the window rests: until then a click may come beside this one.
  const chooseSum = () =>
    expect(async () => {
      await clickLine(page, sum);
      await expect(inspector(page).getByRole('heading', { name: '2 flows' })).toBeVisible({ timeout: 1000 });
    }).toPass();
  await chooseSum();
  await inspector(page)
    .getByRole('button', { name: /kubectl/ })
    .click();
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('kubectl');
  await expect(sum).toHaveClass(/selected/);

  // A click on the line is about all of them again, one elsewhere about nothing of it.
  await chooseSum();
  await node(page, 'Customers').click();
  await expect(sum).not.toHaveClass(/selected/);
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Customers');
  await app.close();
});

test('with keys alone, a boundary is collapsed, what is hidden is found, and all is expanded', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Kubernetes web application');
  const before = await picture(page);
  await goTo(page, /^Internet edge,/);
  await page.keyboard.press('e');
  await expect(status(page)).toContainText('Collapsed Internet edge');
  await expect(page.getByRole('group', { name: /^Internet edge,.*flows? in;.*collapsed/ })).toBeFocused();

  await goTo(page, /^Office network,/);
  await page.keyboard.press('e');
  await followTo(page, /^2 flows, from Office network to Internet edge/);
  await tabTo(page, 'button', /kubectl/);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('kubectl');
  await expect(page.getByRole('group', { name: /^2 flows/ })).toHaveClass(/selected/);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => picture(page)).toEqual(before);
  await app.close();
});
