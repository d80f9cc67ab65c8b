import type { Page } from '@playwright/test';
import { german } from '../shared/language/de';
import { english } from '../shared/language/en';

/** The parts of a message between its values: each stands in the page as a text of its own, or within one. */
const piecesOf = (message: string): string[] => message.split(/\{\{[^}]*\}\}/).map((piece) => piece.trim());

/** Shorter pieces say the same by chance: in names, in words of the packs. */
const shortest = 12;

/** What only English says, by area and key: every longer piece of a message that German says otherwise. */
const englishPieces: [key: string, piece: string][] = Object.entries(english).flatMap(([area, texts]) =>
  Object.entries(texts as Record<string, string>).flatMap(([key, text]) => {
    const translated = (german[area as keyof typeof german] as Record<string, string>)[key];
    return piecesOf(text)
      .filter((piece) => piece.length > shortest && !piecesOf(translated ?? '').includes(piece))
      .map((piece): [string, string] => [`${area}.${key}`, piece]);
  }),
);

/** Every text of the page, seen or heard: what stands in it, and what its attributes say. Frames are not looked into. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.add(walker.currentNode.textContent?.trim() ?? '');
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'placeholder',
      'title',
      'alt',
    ];
    for (const element of document.querySelectorAll('*'))
      for (const name of attributes) texts.add(element.getAttribute(name)?.trim() ?? '');
    return [...texts].filter(Boolean);
  });
}

/** The messages of the English catalogue that the page says, each with the text in which it does. */
export async function englishOn(page: Page): Promise<string[]> {
  const texts = await textsOf(page);
  return englishPieces.flatMap(([key, piece]) => {
    const found = texts.find((text) => text === piece || (piece.includes(' ') && text.includes(piece)));
    return found === undefined ? [] : [`${key}: ${found}`];
  });
}
