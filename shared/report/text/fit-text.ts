/** Widths of characters in ems, for a semibold sans serif on the wide side, so that what fits here fits there. */
function widthOf(character: string): number {
  if ('iljtf.,:;|!\'"()[] '.includes(character)) return 0.37;
  if ('mwMW@%'.includes(character)) return 0.98;
  if (character >= 'A' && character <= 'Z') return 0.74;
  return character.charCodeAt(0) > 0x2e7f ? 1 : 0.64;
}

/** Letters of the pictures' own typeface are narrower by about so much: for what may come out a little too wide. */
export const narrower = 0.9;

/** Characters that are looked at; more than any place in a picture shows. */
const most = 400;

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

const asLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The longest beginning that is no wider than `width` pixels at this size. */
function beginning(characters: readonly string[], width: number, size: number): string {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += widthOf(character) * size;
    return used > width;
  });
  return characters.slice(0, end < 0 ? characters.length : end).join('');
}

/** A text cut with an ellipsis at its end so that it is no wider than `width` pixels at this size. */
export function fitText(text: string, width: number, size: number): string {
  const line = asLine(text);
  if (line.length < most && textWidth(line, size) <= width) return line;
  return `${beginning([...line.slice(0, most)], width - widthOf('…') * size, size).trimEnd()}…`;
}

/** A text cut in its middle, so that names that only begin or only end alike stay distinct. */
export function fitMiddle(text: string, width: number, size: number): string {
  const line = asLine(text);
  if (line.length < most && textWidth(line, size) <= width) return line;
  const half = (width - widthOf('…') * size) / 2;
  const head = beginning([...line.slice(0, most)], half, size);
  const tail = beginning([...line.slice(-most)].reverse(), half, size);
  return `${head.trimEnd()}…${[...tail].reverse().join('').trimStart()}`;
}

/**
 * A text on at most `lines` lines of `width` pixels: broken after spaces and the marks that names are made with, before a path's slashes,
 * within a word only where it is wider than a line. What is left over is cut in its middle.
 */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const line = asLine(text);
  if (line === '') return [];
  const wrapped: string[] = [];
  let rest = line;
  while (wrapped.length < lines - 1 && (rest.length >= most || textWidth(rest, size) > width)) {
    const whole = beginning([...rest.slice(0, most)], width, size) || rest.charAt(0);
    const breaks = [
      ...`${whole}${rest.charAt(whole.length)}`.matchAll(/[\s\-_.:,@](?=\S)|[^\s/](?=\/)|[a-z](?=[A-Z])/g),
    ];
    const last = breaks.at(-1)?.index;
    const end = rest.charAt(whole.length) === ' ' || last === undefined ? whole.length : last + 1;
    wrapped.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? wrapped : [...wrapped, fitMiddle(rest, width, size)];
}
