/** Widths of characters in ems, for a semibold sans serif on the wide side, so that what fits here fits there. */
function widthOf(character: string): number {
  if ('iljtf.,:;|!\'"()[] '.includes(character)) return 0.37;
  if ('mwMW@%'.includes(character)) return 0.98;
  if (character >= 'A' && character <= 'Z') return 0.74;
  return character.charCodeAt(0) > 0x2e7f ? 1 : 0.64;
}

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

/** A text cut with an ellipsis so that it is no wider than `width` pixels at this size. */
export function fitText(text: string, width: number, size: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length < 400 && textWidth(line, size) <= width) return line;
  let fitted = '';
  let used = widthOf('…') * size;
  for (const character of line.slice(0, 400)) {
    used += widthOf(character) * size;
    if (used > width) break;
    fitted += character;
  }
  return `${fitted.trimEnd()}…`;
}
