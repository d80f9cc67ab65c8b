/** From the first to the last of numbers that follow each other; the same for one alone. */
export type Run = readonly [first: string, last: string];

/** Two that follow each other are named each; from so many on, the first and the last. */
const least = 3;

/** What comes after T-9 is T-10. */
const next = (number: string) => number.replace(/\d+$/, (digits) => String(Number(digits) + 1));

/**
 * Numbers of threats or measures, in their order, with those that follow each other as one run: hundreds of them are
 * no list that anybody reads.
 */
export function numberRuns(numbers: readonly string[]): Run[] {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && next(run.at(-1) ?? '') === number) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run): Run[] =>
    run.length < least ? run.map((one): Run => [one, one]) : [[run[0] ?? '', run.at(-1) ?? '']],
  );
}

/** Runs in words: `T-1, T-2, T-5–T-9`. @param named how one number is written */
export const runsInWords = (
  numbers: readonly string[],
  named: (number: string) => string = (number) => number,
): string =>
  numberRuns(numbers)
    .map(([first, last]) => (first === last ? named(first) : `${named(first)}–${named(last)}`))
    .join(', ');
