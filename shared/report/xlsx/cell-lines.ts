import { emsOf } from './letter-widths';

/** Points: of the letters, of a line of them, of a column's unit; programs and printers round each a little. */
export const fontSize = 10;
export const lineHeight = 12.75;
const columnUnit = 5;

/**
 * The lines on which a cell shows a text: broken at its own line breaks and after spaces, within a word only where
 * that is wider than the column. Together they are the text.
 * @param width of the column, in its unit
 */
export function linesOf(text: string, width: number): string[] {
  const room = (width * columnUnit) / fontSize;
  return text.split(/(?<=\n)/).flatMap((line) => wrapped(line, room));
}

function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (part: string, ems: number) => {
    if (line !== '' && used + ems > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += part;
    used += ems;
  };
  for (const word of text.split(/(?<=\s)(?=\S)/)) {
    const ems = emsOf(word.trimEnd());
    if (ems <= room) {
      add(word, ems);
      used += emsOf(word) - ems;
    } else for (const letter of word) add(letter, emsOf(letter));
  }
  return [...lines, line];
}

/**
 * A text in parts that each take so many lines at most, parted at its own line breaks where one is near; what goes on
 * in another part ends, and what comes from one begins, with an ellipsis.
 */
export function partsOf(text: string, width: number, most: number): string[] {
  const lines = linesOf(text, width);
  if (lines.length <= most) return [text];
  const parts: string[] = [];
  // The ellipses may take lines of their own.
  const each = most - 2;
  for (let start = 0; start < lines.length; ) {
    const whole = lines.slice(start, start + each);
    const breaks = whole.findLastIndex((line) => line.endsWith('\n')) + 1;
    const isRest = start + each >= lines.length;
    const taken = isRest || breaks < each / 2 ? whole : whole.slice(0, breaks);
    parts.push(taken.join('').trim());
    start += taken.length;
  }
  return parts.map((part, index) =>
    [index > 0 ? '… ' : '', part, index < parts.length - 1 ? ' …' : ''].join(''),
  );
}
