/** Letters of Arial, and of what stands in for it elsewhere with the same widths, by their width in thousandths of an em. */
const lettersOf: readonly (readonly [width: number, letters: string])[] = [
  [222, "ijl'"],
  [278, ' !,./:;I[\\]tf|'],
  [333, '()-r`“”‘’'],
  [389, '*{}"'],
  [500, 'ckszvxyJ'],
  [556, 'abdeghnopqu0123456789#$_L?'],
  [584, '+<=>~^'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
];
const widths = new Map(
  lettersOf.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
);

/** Of a letter that isn't listed; of what lies beyond the alphabets of Europe, a whole em. */
function widthOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  if ((letter.codePointAt(0) ?? 0) > 0x24f) return letter === '–' ? 556 : 1000;
  return /\p{Lu}/u.test(letter) ? 778 : 611;
}

/** How wide a text is in ems. */
export function emsOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum / 1000;
}
