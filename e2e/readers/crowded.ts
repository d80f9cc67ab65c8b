import type { Page } from '@playwright/test';

/** What of a page's tables runs over the next column, and heads of columns that are broken within a word. */
export const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll('th,td')]
      .filter((cell) => cell.clientWidth > 0 && cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => `runs over: ${cell.textContent?.slice(0, 60)}`);
    const broken = [...document.querySelectorAll('thead th')].flatMap((head) => {
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) words.push(`broken: ${word}`);
        }
      return words;
    });
    return [...wide, ...broken].slice(0, 5);
  });
