import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { printPdf } from './print-pdf';
import { registerScheme } from './protocol';
import { lockApp } from './security/lock-app';

/** `electron print-main.js IN.html OUT.pdf`: prints one page for the command line, without a window. */
async function print(): Promise<void> {
  const [input, output] = process.argv.slice(-2);
  if (input === undefined || output === undefined) throw new Error('expected IN.html OUT.pdf');
  await writeFile(output, await printPdf(await readFile(input, 'utf8')));
}

if (!lockApp(undefined)) app.exit(2);
registerScheme();
app.disableHardwareAcceleration();
app.on('window-all-closed', () => {});
void app
  .whenReady()
  .then(print)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`bulkhead: ${error instanceof Error ? error.message : String(error)}\n`);
      app.exit(1);
    },
  );
