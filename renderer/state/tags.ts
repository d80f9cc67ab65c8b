/** As many tags, of as many letters, as a model of the library may have: an archive of it holds no more. */
export const mostTags = 20;
export const longestTag = 60;

/** Tags as they are kept: without blanks around, none twice, whatever their capitals. */
export function cleanTags(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags.map((one) => one.trim()))
    if (tag !== '' && !known.has(tag.toLowerCase())) known.set(tag.toLowerCase(), tag);
  return [...known.values()];
}

export type TagsProblem = { what: 'many'; count: number } | { what: 'long'; tag: string };

/** Why tags can't be kept as they are; undefined: they can. */
export function tagsProblem(tags: readonly string[]): TagsProblem | undefined {
  const clean = cleanTags(tags);
  const tag = clean.find(({ length }) => length > longestTag);
  if (tag !== undefined) return { what: 'long', tag };
  return clean.length > mostTags ? { what: 'many', count: clean.length } : undefined;
}
