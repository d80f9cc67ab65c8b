/** What is wrong with a pack, and where. */
export interface PackProblem {
  file: string;
  /** `rules[3].mitigations[0]`, or the whole file when empty. */
  field: string;
  message: string;
  /** Where the field is written, from 1; absent where only the parsed content is at hand. */
  line?: number;
}

/** `hosts/rules.yaml:31: rules[3].mitigations[0]: there is no mitigation "M-X"` */
export function problemInWords({ file, line, field, message }: PackProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}${field === '' ? '' : `: ${field}`}: ${message}`;
}

export class PackRefused extends Error {
  override name = 'PackRefused';
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(problems.map(problemInWords).join('\n'));
    this.problems = problems;
  }
}

/** A thing of a pack with the place it was written at. */
export interface Placed<T> {
  value: T;
  file: string;
  field: string;
}
