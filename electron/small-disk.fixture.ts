import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is a disk of its own, or null where this machine doesn't let us mount one. */
export function mountDisk(
  ...options: string[]
): { folder: string; remount(option: string): void; unmount(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-disk-'));
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'ignore' });
  try {
    run('mount', '-t', 'tmpfs', '-o', ['size=256k', ...options].join(), 'tmpfs', folder);
  } catch {
    rmdirSync(folder);
    return null;
  }
  return {
    folder,
    remount: (option) => run('mount', '-o', `remount,${option}`, folder),
    unmount() {
      run('umount', '-l', folder);
      rmdirSync(folder);
    },
  };
}
