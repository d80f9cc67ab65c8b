import { readable } from './readable';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and SVG, in content and in quoted attributes. */
export function escapeText(text: string): string {
  return readable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Text as a quoted CSS string inside a `<style>`: whatever could end either of them is written as its code. */
export function cssText(text: string): string {
  const escaped = readable(text).replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
