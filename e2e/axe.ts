import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page as it is, a line each. */
export async function violations(page: Page): Promise<string[]> {
  // Electron can't open the second page that axe would finish its run in.
  // Only what is wrong is asked for: to describe all that is right takes longer than to find it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
