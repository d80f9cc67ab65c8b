/** The words of a fact of type list, as a person types them: `SYS_ADMIN, NET_ADMIN`; `none` or `-`; nothing. */
export function readWordList(text: string): string[] | null {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) return null;
  return words.length === 1 && /^(none|-)$/i.test(words[0] ?? '') ? [] : [...new Set(words)];
}
