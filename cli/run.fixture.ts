import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs the command line as a pipeline does. */
export function bulkhead(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/bulkhead.js'), ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...(input !== undefined && { input }) },
  );
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

/** Paths in a new folder of its own. */
export function freshFolder(): (...names: string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-cli-'));
  return (...names) => join(folder, ...names);
}
