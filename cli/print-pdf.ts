import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UnusableInput } from './unusable-input';

/** The project's scripts, found from the built program in dist/cli. */
const scripts = join(import.meta.dirname, '../../scripts');
const script = (name: string): Promise<Record<string, (...args: never[]) => unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(join(scripts, name)).href);

interface Runtime {
  path: string;
}

/** Prints an HTML page to PDF with Electron, without a window. @throws UnusableInput when Electron can't be had */
export async function printPdf(html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'bulkhead-print-'));
  try {
    const [input, output] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(input, html);
    const { ready } = (await script('electron-ready.js')) as {
      ready: () => Promise<Runtime & { command: string[] }>;
    };
    const { command } = await ready();
    await runElectron([...command, input, output]);
    return await readFile(output);
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableInput(`PDF: Electron could not print it: ${reason.split('\n')[0]}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runElectron([program = '', ...args]: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const own = said.split('\n').find((line) => line.startsWith('bulkhead:'));
      if (code === 0) resolve();
      else reject(new Error(own ?? `Electron ended with status ${code}`));
    });
  });
}
