import { expect, type Page } from '@playwright/test';

/** Opens the template of a Kubernetes web application and waits until it is drawn. */
export async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
}
