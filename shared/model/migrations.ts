/** Brings a file of one version to the next. Index 0 takes version 1 to version 2, and so on. */
const steps: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** A file of an older version as the current one has it. Takes parsed JSON; gives parsed JSON, unchecked. */
export function migrate(file: object, version: number): unknown {
  return steps
    .slice(version - 1)
    .reduce<Record<string, unknown>>(
      (older, step, index) => ({ ...step(older), version: version + index + 1 }),
      {
        ...file,
      },
    );
}
