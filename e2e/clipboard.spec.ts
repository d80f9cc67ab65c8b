import { expect, test } from '@playwright/test';
import { launchApp } from './app';
import { boxOf, canvas, inspector, middleOf, node, openHost, saved, status } from './docker-host';

test('the menus copy, cut and paste too, where they were opened', async () => {
  const { app, page } = await launchApp();
  await openHost(page);
  const choose = async (at: { x: number; y: number }, name: string) => {
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.getByRole('menuitem', { name }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await choose(await middleOf(page, 'operator'), 'Copy Ctrl+C');
  await expect(status(page)).toHaveText('Copied Operator.');
  const outer = await boxOf(page, 'internet-edge');
  const free = { x: outer.x + outer.width - 90, y: outer.y + 90 };
  await choose(free, 'Paste Ctrl+V');
  await expect(node(page, 'operator-2')).toHaveAccessibleName(/in Internet edge/);
  const pasted = await middleOf(page, 'operator-2');
  expect(Math.abs(pasted.x - free.x) + Math.abs(pasted.y - free.y)).toBeLessThan(4);

  // The machine's own menu says the same words and does the same.
  const roles = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.flatMap(({ submenu }) =>
      (submenu?.items ?? []).flatMap(({ role, label }) =>
        ['cut', 'copy', 'paste'].includes(String(role)) ? [`${role} ${label}`] : [],
      ),
    ),
  );
  expect(roles).toEqual(['cut Cut', 'copy Copy', 'paste Paste']);

  await choose(pasted, 'Cut Ctrl+X');
  await expect(node(page, 'operator-2')).toHaveCount(0);
  await choose({ x: free.x, y: free.y + 60 }, 'Paste Ctrl+V');
  await expect(node(page, 'operator-2')).toBeVisible();
  await app.close();
});

test('what is copied in one window is pasted in another model, later, with or without what was decided', async () => {
  const first = await launchApp();
  await openHost(first.page);
  // A decision on a threat of the portal.
  await node(first.page, 'portal').click();
  await inspector(first.page)
    .getByRole('tab', { name: /^Threats/ })
    .click();
  await inspector(first.page).getByRole('listitem').first().getByRole('button').click();
  await first.page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('mitigated');
  await first.page.getByRole('button', { name: 'Decide', exact: true }).click();
  const source = await saved(first.app, first.page);
  const decided = Object.keys(source.decisions).filter((key) => key.endsWith('/portal'));
  expect(decided.length).toBeGreaterThan(0);

  await first.page.keyboard.press('Control+1');
  await node(first.page, 'net-front').locator('.boundary-grip').first().click();
  await first.page.keyboard.press('Control+C');
  await expect(status(first.page)).toHaveText('Copied frontend network.');

  // The document is closed, another begun: plain paste leaves the decisions behind.
  await first.page.getByRole('button', { name: 'Welcome page' }).click();
  await first.page.getByRole('button', { name: 'New model' }).click();
  await first.page.keyboard.press('Control+V');
  await expect(node(first.page, 'portal')).toHaveAccessibleName(/in frontend network/);
  const plain = await saved(first.app, first.page);
  expect(Object.keys(plain.elements).sort()).toEqual(['portal', 'proxy']);
  expect(plain.elements.portal?.facts).toEqual(source.elements.portal?.facts);
  expect(plain.decisions).toEqual({});

  // Another window of the app takes them along.
  const second = await launchApp();
  await second.page.getByRole('button', { name: 'New model' }).click();
  await second.page.keyboard.press('Control+Shift+V');
  await expect(status(second.page)).toContainText('with decisions');
  const withDecisions = await saved(second.app, second.page);
  expect(Object.keys(withDecisions.decisions)).toEqual(expect.arrayContaining(decided));
  for (const [key, decision] of Object.entries(withDecisions.decisions))
    expect(source.decisions[key]).toEqual(decision);

  // Text of another program becomes a note; a text field has a clipboard of its own.
  await second.app.evaluate(({ clipboard }) => clipboard.writeText('From the minutes:\nask Ann'));
  await second.page.keyboard.press('Control+V');
  await expect(node(second.page, 'note')).toHaveAccessibleName('Note: From the minutes: ask Ann');
  await second.page.getByRole('textbox', { name: 'Title of the model' }).click();
  await second.page.keyboard.press('Control+A');
  await second.page.keyboard.press('Control+V');
  await expect(second.page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue(
    /From the minutes/,
  );
  await expect(second.page.locator('.react-flow__node-note')).toHaveCount(1);
  await second.app.close();
  await first.app.close();
});

test('what only looks like something copied changes nothing, and says what is wrong', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await canvas(page).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('application/x-bulkhead-fragment+json', '{"version":1,"elements":{"__proto__":{}}}');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(status(page)).toContainText('can’t be pasted');
  await expect(page.locator('.react-flow__node')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await app.close();
});
