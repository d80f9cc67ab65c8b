import type { Findable, FoundGroup, FoundOf } from './find-in-model';

/** A line of the list of what was found: the name of a sort, a find, or the way to all finds of a sort. */
export type Row =
  | { type: 'head'; group: FoundGroup; count: number }
  | { type: 'found'; find: Findable }
  | { type: 'more'; group: FoundGroup; count: number };

/** So many of a sort are shown until somebody asks for all, where there are other sorts too. */
const most = 6;

export function resultRows(found: readonly FoundOf[], unfolded: ReadonlySet<FoundGroup>): Row[] {
  return found.flatMap(({ group, found: own }): Row[] => {
    // One more line is not worth a line that hides it.
    const isWhole = unfolded.has(group) || found.length === 1 || own.length <= most + 1;
    const shown = isWhole ? own : own.slice(0, most);
    const rows: Row[] = [{ type: 'head', group, count: own.length }];
    for (const find of shown) rows.push({ type: 'found', find });
    if (!isWhole) rows.push({ type: 'more', group, count: own.length - most });
    return rows;
  });
}

/** The next line from `at` in a direction that can be chosen; round the ends. -1 where there is none. */
export function nextChoice(rows: readonly Row[], at: number, by: number): number {
  const choices = rows.flatMap((row, index) => (row.type === 'head' ? [] : [index]));
  if (choices.length === 0) return -1;
  const now = choices.indexOf(at);
  const isStep = Math.abs(by) === 1;
  const next = isStep
    ? (now + by + choices.length) % choices.length
    : Math.min(choices.length - 1, Math.max(0, now + by));
  return choices[next] ?? -1;
}
