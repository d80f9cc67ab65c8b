/** Ems of a semibold letter, near enough: a head that fits by these fits on paper. */
function widthOf(letter: string): number {
  if ('fijlrtI-.,()'.includes(letter)) return 0.38;
  if ('sczxk'.includes(letter)) return 0.56;
  if ('mwMW'.includes(letter)) return 0.9;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.61;
}

const longestWord = (head: string): number =>
  Math.max(
    0,
    ...head.split(/\s+/).map((word) => [...word].reduce((sum, letter) => sum + widthOf(letter), 0)),
  );

/**
 * Widths of a table's columns in which no head's word is broken: a column that is too narrow for its own takes from the
 * widest. Languages differ in the length of their words.
 * @param em of the heads' letters and `padding` of a cell, both in the unit of the widths
 */
export function columnWidths(
  heads: readonly string[],
  widths: readonly number[],
  { em, padding }: { em: number; padding: number },
): number[] {
  const least = heads.map((head) => longestWord(head) * em + padding);
  const fitted = [...widths];
  for (const [at, width] of widths.entries()) {
    const missing = Math.ceil(((least[at] ?? 0) - width) * 10) / 10;
    if (missing <= 0) continue;
    const room = fitted.map((one, other) => (other === at ? 0 : one - (least[other] ?? 0)));
    const giver = room.indexOf(Math.max(...room));
    const given = Math.min(missing, Math.max(0, Math.floor((room[giver] ?? 0) * 10) / 10));
    fitted[at] = rounded(width + given);
    fitted[giver] = rounded((fitted[giver] ?? 0) - given);
  }
  return fitted;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
