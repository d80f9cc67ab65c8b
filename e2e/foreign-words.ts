import type { Page } from '@playwright/test';
import { german } from '../shared/language/de';
import { english } from '../shared/language/en';

const place = /\{\{[^}]*\}\}/;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What only English says, with its key: of what is long enough not to be said by chance. */
interface Foreign {
  key: string;
  /** The message with anything in the places of its values. */
  whole: RegExp;
  /** What stands between the values, each a text of its own where a value is more than text. */
  pieces: readonly string[];
}
const shortest = 12;
const isLong = (piece: string) => piece.length > shortest;

const foreign: Foreign[] = Object.entries(english).flatMap(([area, texts]) =>
  Object.entries(texts as Record<string, string>).flatMap(([key, text]): Foreign[] => {
    const pieces = text.split(place);
    const translated = (german[area as keyof typeof german] as Record<string, string>)[key] ?? '';
    const own = pieces.map((piece) => piece.trim()).filter((piece) => !translated.includes(piece));
    if (!own.some(isLong)) return [];
    const whole = new RegExp(`^${pieces.map(escaped).join('.*')}$`);
    return [{ key: `${area}.${key}`, whole, pieces: own.filter(isLong) }];
  }),
);

/** Every text of the page, seen or heard: what stands in it, and what its attributes say. Frames are not looked into. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.add(walker.currentNode.textContent?.trim() ?? '');
    const attributes = [
      'alt',
      'aria-description',
      'aria-label',
      'aria-roledescription',
      'placeholder',
      'title',
    ];
    for (const element of document.querySelectorAll('*'))
      for (const name of attributes) texts.add(element.getAttribute(name)?.trim() ?? '');
    return [...texts].filter(Boolean);
  });
}

/** The messages of the English catalogue that the page says, each with the text in which it does. */
export async function englishOn(page: Page): Promise<string[]> {
  const texts = await textsOf(page);
  return foreign.flatMap(({ key, whole, pieces }) =>
    texts.filter((text) => whole.test(text) || pieces.includes(text)).map((text) => `${key}: ${text}`),
  );
}

/** What doesn't fit its place: words that are cut off, and what can only be reached by scrolling sideways. */
export async function clippedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is for screen readers only is clipped on purpose.
    const isSeen = (element: HTMLElement) =>
      element.clientWidth > 2 && element.checkVisibility() && getComputedStyle(element).clipPath === 'none';
    const isTooWide = (element: HTMLElement) => element.scrollWidth > element.clientWidth + 1;
    const cut = [
      ...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, label, legend, summary, th, [role=tab]'),
    ].filter((element) => isTooWide(element) && getComputedStyle(element).overflowX !== 'visible');
    const scrolling = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => isTooWide(element) && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    );
    return [...cut, ...scrolling]
      .filter(isSeen)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`);
  });
}
