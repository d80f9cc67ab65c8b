/** Why a file was not saved, where the machine's own error doesn't say it. */
export type SaveProblem =
  /** What was read back isn't what was written. */
  | { kind: 'part only' }
  /** There is a folder, a pipe or a device of that name. */
  | { kind: 'no file' }
  /** Its owner made it read-only. */
  | { kind: 'read-only file' }
  /** Something holds the file so that it can't be replaced; the new one lies whole beside it. */
  | { kind: 'beside'; path: string }
  /** The file is damaged and could not be put back; the one of before lies beside it. */
  | { kind: 'copy beside'; path: string }
  /** Another program wrote the file since it was read, or it is gone. */
  | { kind: 'changed'; now: Uint8Array | undefined };

export class NotSaved extends Error {
  override name = 'NotSaved';
  readonly problem: SaveProblem;

  constructor(problem: SaveProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The machine's code of an error: `ENOSPC`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
