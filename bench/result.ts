/** A row of what `npm run bench` prints (design.md §6). */
export interface Result {
  name: string;
  /** In `unit`, as are `floor` and `aim`. */
  value: number;
  /** `×`: the value is the ratio itself. */
  unit: 'ms' | '×';
  against: string;
  ratio: number;
  floor: number;
  aim: number;
  runs: number;
  /** Medians in milliseconds: ours, and what it is compared with. */
  times: [number, number];
}

export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const rounded = (value: number) => Number(value.toPrecision(3));

/** The row of what was timed in turns with something else. */
export function resultOf(
  what: { name: string; against: string; unit: Result['unit']; floor: number; aim: number },
  own: readonly number[],
  others: readonly number[],
): Result {
  const times: [number, number] = [rounded(median(own)), rounded(median(others))];
  const ratio = rounded(median(own) / median(others));
  const { name, against, unit, floor, aim } = what;
  return {
    name,
    value: unit === '×' ? ratio : times[0],
    unit,
    against,
    ratio,
    floor,
    aim,
    runs: own.length,
    times,
  };
}
