import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './freshness.js';

/** `npm test`: type check, lint, unit tests, end-to-end tests; stops at the first that fails. */
const bin = (name) => join(root, 'node_modules', name);
const steps = [
  ['Type check', bin('typescript/bin/tsc'), '-b'],
  ['Lint', bin('@biomejs/biome/bin/biome'), 'ci', '.'],
  ['Unit tests', bin('vitest/vitest.mjs'), 'run'],
  ['End-to-end tests in Electron', join(root, 'scripts/e2e.js')],
];

for (const [title, program, ...args] of steps) {
  const start = Date.now();
  console.log(`\n── ${title} ──`);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s ──`);
  if (status !== 0) process.exit(status ?? 1);
}
