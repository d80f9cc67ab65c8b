import type { Row } from './outline-rows';

/** How a line is chosen: alone, with all from where choosing began, besides what is chosen, or not at all. */
export type Choosing = 'alone' | 'range' | 'toggle' | 'not';

/**
 * What is selected after a line was chosen.
 * @param anchor the line where choosing began
 */
export function selectionAfter(
  how: Choosing,
  rows: readonly Row[],
  index: number,
  anchor: number,
  before: readonly string[],
): readonly string[] {
  const id = rows[index]?.id;
  if (id === undefined) return before;
  switch (how) {
    case 'alone':
      return [id];
    case 'range': {
      const from = anchor < 0 ? index : anchor;
      const range = rows.slice(Math.min(from, index), Math.max(from, index) + 1).map((row) => row.id);
      return [...new Set(range)];
    }
    case 'toggle':
      return before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
    case 'not':
      return before;
  }
}
