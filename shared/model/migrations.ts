/** Brings a file of one version to the next: parsed JSON to parsed JSON. It may throw where the file isn't what it says. */
export type Migration = (file: Record<string, unknown>) => Record<string, unknown>;

/**
 * Index 0 takes version 1 to version 2, and so on. A new format version needs a step here and a file of the version
 * before it in `versions/`; a test asks for both.
 */
export const migrations: readonly Migration[] = [];

/** A file of an older version as the current one has it. Takes parsed JSON; gives parsed JSON, unchecked. */
export function migrate(file: object, version: number, steps: readonly Migration[] = migrations): unknown {
  return steps
    .slice(version - 1)
    .reduce<Record<string, unknown>>(
      (older, step, index) => ({ ...step(older), version: version + index + 1 }),
      { ...file },
    );
}
