import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** How often the program is killed: 20 times unless told otherwise. */
const kills = Number(process.env.BULKHEAD_KILLS ?? 20);
const texts = ['a', 'b'].map((letter) => `${letter.repeat(2_000_000)}\n`);

/** A folder with a module in it that saves as the app does. */
async function savingModule(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-kill-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'replace-file.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'replace-file.mjs' } },
    },
  });
  return folder;
}

it(`a program that is killed while it saves, ${kills} times, leaves the file of before or after`, async () => {
  const folder = await savingModule();
  const path = join(folder, 'm.json');
  const program = join(folder, 'save.mjs');
  writeFileSync(
    program,
    `import { replaceFile } from './replace-file.mjs';
const texts = ['a', 'b'].map((letter) => letter.repeat(2_000_000) + '\\n');
process.send('begins');
for (let at = 0; ; at += 1) await replaceFile(${JSON.stringify(path)}, texts[at % 2]);
`,
  );
  writeFileSync(path, texts[0] ?? '');
  let midway = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const child = fork(program, { stdio: 'ignore' });
    await once(child, 'message');
    await pause(Math.random() * 150);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(texts).toContain(readFileSync(path, 'utf8'));
    if (readdirSync(folder).some((name) => name.startsWith('.bulkhead-'))) midway += 1;
  }
  // It was killed while it saved, not only in between.
  expect(midway).toBeGreaterThan(0);
}, 600_000);

it.skipIf(process.platform === 'win32')(
  'a limit on the size of files leaves the file of before, whether it kills or is told',
  async () => {
    const folder = await savingModule();
    const path = join(folder, 'm.json');
    const program = join(folder, 'once.mjs');
    writeFileSync(
      program,
      `import { replaceFile } from './replace-file.mjs';
await replaceFile(${JSON.stringify(path)}, 'b'.repeat(2_000_000));
`,
    );
    writeFileSync(path, 'before');
    const { status } = spawnSync('sh', ['-c', `ulimit -f 1000; exec "${process.execPath}" "${program}"`]);
    expect(status).not.toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('before');
  },
);
