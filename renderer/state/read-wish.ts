/** What a person typed: what they want, and after a colon how it is called. `postgres: Orders` */
export function readWish(text: string): { query: string; name: string | undefined } {
  const colon = text.indexOf(':');
  if (colon < 0) return { query: text.trim(), name: undefined };
  const name = text.slice(colon + 1).trim();
  return { query: text.slice(0, colon).trim(), name: name === '' ? undefined : name };
}
