const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Without halves of characters, without control characters that XML forbids, without marks that turn the reading direction. */
function readable(text: string): string {
  return (
    text
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
  );
}

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
