/** What is wrong with a pack, and where. */
export interface PackProblem {
  file: string;
  /** `rules[3].mitigations[0]`, or the whole file when empty. */
  field: string;
  message: string;
}

export class PackRefused extends Error {
  override name = 'PackRefused';
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(
      problems
        .map(({ file, field, message }) => `${file}${field === '' ? '' : `: ${field}`}: ${message}`)
        .join('\n'),
    );
    this.problems = problems;
  }
}

/** A thing of a pack with the place it was written at. */
export interface Placed<T> {
  value: T;
  file: string;
  field: string;
}
