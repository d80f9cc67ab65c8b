import type { Page } from '@playwright/test';
import type { Given } from '../bare/given';
import { type Result, resultOf } from '../result';
import { give } from './pages';
import { inTurns, type Stage } from './stage';
import { untilPainted } from './until-painted';

/** From the click on the list of threats until it is painted, and from a letter in its search until it is filtered. */
export async function threatsResults(own: Stage, bare: Stage, given: Given): Promise<Result[]> {
  const count = given.rows.length.toLocaleString('en');
  const [shown, plain] = await inTurns(
    async () => {
      await own.page.getByRole('button', { name: /^Diagram/ }).click();
      return untilPainted(own.page, 'click', { selector: '[role=option]' }, () =>
        own.page.getByRole('button', { name: /^Threats/ }).click(),
      );
    },
    async () => {
      await give(bare, given);
      return untilPainted(bare.page, 'click', { selector: 'li' }, () =>
        bare.page.getByRole('button', { name: 'Threats' }).click(),
      );
    },
  );
  const search = (page: Page) => page.getByRole('searchbox').first();
  /** Each run begins with the whole list. */
  const filter = (page: Page, status: string, whole: string) => async () => {
    await search(page).fill('');
    await page.locator(status).getByText(whole, { exact: true }).waitFor();
    return untilPainted(page, 'input', { selector: status, not: whole }, () => search(page).fill('x'));
  };
  const ownStatus = '[aria-label="Threats"] [role=status]';
  const bareStatus = '[role=status]';
  const [filtered, plainFiltered] = await inTurns(
    filter(own.page, ownStatus, await own.page.locator(ownStatus).innerText()),
    filter(bare.page, bareStatus, await bare.page.locator(bareStatus).innerText()),
  );
  return [
    resultOf(
      {
        name: `paint a list of ${count} threats`,
        against: 'as many rows of text in a bare page',
        unit: 'ms',
        floor: 500,
        aim: 150,
      },
      shown,
      plain,
    ),
    resultOf(
      {
        name: `filter ${count} threats by a text`,
        against: 'filtering as many rows of text in a bare page',
        unit: 'ms',
        floor: 150,
        aim: 50,
      },
      filtered,
      plainFiltered,
    ),
  ];
}
