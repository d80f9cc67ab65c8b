import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on the page as it is, a line each.
 * @param rules only these of its rules, or all but these; all when absent
 */
export async function violations(
  page: Page,
  rules: { only?: string[]; without?: string[] } = {},
): Promise<string[]> {
  // Only what is wrong is asked for: to describe all that is right takes longer than to find it.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (rules.only) axe.withRules(rules.only);
  if (rules.without) axe.disableRules(rules.without);
  // Electron can't open the second page that axe would finish its run in.
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
