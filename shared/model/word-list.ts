/**
 * The words of a fact of type list, as a person types them: `SYS_ADMIN, NET_ADMIN`; `none` or `-`; nothing.
 * @param none how a person's language says `none`
 */
export function readWordList(text: string, none = 'none'): string[] | null {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) return null;
  const saysNone = ['none', '-', none.toLowerCase()].includes(words[0]?.toLowerCase() ?? '');
  return words.length === 1 && saysNone ? [] : [...new Set(words)];
}
