import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './programs';

/** A profile of its own, so that no LibreOffice that runs already takes the work, and no settings change it. */
let profile: string | undefined;

/** Opens a document in LibreOffice and prints it: the path of the PDF. */
export function printed(file: string, folder: string): string {
  profile ??= pathToFileURL(mkdtempSync(join(tmpdir(), 'bulkhead-office-'))).href;
  mkdirSync(folder, { recursive: true });
  run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ]);
  return join(folder, `${basename(file, extname(file))}.pdf`);
}
