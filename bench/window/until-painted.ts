import type { Page } from '@playwright/test';

/** Something to be seen: an element that fits a selector and shows a text, or another text than before. */
export interface Sight {
  selector: string;
  shows?: string;
  not?: string;
}

interface Waiting {
  sight?: Promise<number>;
}

/**
 * The milliseconds from an event of a page's own (`click`, `input`) that a gesture brings about until a sight is
 * painted: the first task after the frame in which it is there. Both times are the page's, so that what drives it
 * counts little.
 */
export async function untilPainted(
  page: Page,
  event: 'click' | 'input',
  sight: Sight,
  gesture: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(
    ([type, { selector, shows, not }]) => {
      const isThere = () =>
        [...document.querySelectorAll<HTMLElement | HTMLInputElement>(selector)].some((element) => {
          const text = 'value' in element ? element.value : element.innerText;
          return (shows === undefined || text.includes(shows)) && (not === undefined || text !== not);
        });
      let begun: number | undefined;
      window.addEventListener(
        type,
        ({ timeStamp }) => {
          begun ??= timeStamp;
        },
        { capture: true, once: true },
      );
      (globalThis as Waiting).sight = new Promise((resolve) => {
        const look = () => {
          if (begun === undefined || !isThere()) requestAnimationFrame(look);
          else setTimeout(() => resolve(performance.now() - (begun ?? 0)));
        };
        requestAnimationFrame(look);
      });
    },
    [event, sight] as const,
  );
  await gesture();
  const found = page.evaluate(() => (globalThis as Waiting).sight ?? Number.NaN);
  const patience = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`Never seen: ${JSON.stringify(sight)}`)), 30_000).unref();
  });
  return Promise.race([found, patience]);
}
