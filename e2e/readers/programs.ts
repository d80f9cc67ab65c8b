import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Those of some programs that this machine lacks, in words; undefined: none. */
export function missing(...programs: string[]): string | undefined {
  const absent = programs.filter((program) => spawnSync('which', [program]).status !== 0);
  return absent.length === 0 ? undefined : `${absent.join(', ')}: not on this machine`;
}

/**
 * What a program said.
 * @param fine the statuses that are no failure
 * @throws when it fails, with what it complained of
 */
export function run(
  program: string,
  args: readonly string[],
  fine: readonly number[] = [0],
): { stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (error || status === null || !fine.includes(status))
    throw new Error(
      `${program} ${args.join(' ')}: ${error?.message ?? `status ${status}`}\n${stdout.slice(-500)}${stderr.slice(0, 2000)}`,
    );
  return { stdout, stderr };
}

const cli = join(root, 'scripts/bulkhead.js');

/** Runs a script of the project's. */
export const node = (script: string, ...args: string[]) =>
  run(process.execPath, [join(root, script), ...args]);

/** Runs the command line as a person does. */
export const bulkhead = (...args: string[]) => run(process.execPath, [cli, ...args]);

/** The gate's verdict in a format, whatever it is. */
export const gate = (file: string, format: string) =>
  run(process.execPath, [cli, 'check', file, '--format', format], [0, 1]).stdout;
