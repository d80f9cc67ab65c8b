import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What write-excel-file packs with, as it imports it. */
const itsOwn = '../zip/zipToArrayBuffer.js';

/**
 * Lets spreadsheets be packed where they are made. The library gives files of more than 160 KB to a worker that it makes
 * from a text, which the window's policy (Trusted Types) refuses to anybody.
 */
export function zipHerePlugin(root: string): Plugin {
  return {
    name: 'bulkhead-zip-here',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === itsOwn && importer?.includes('write-excel-file') ? resolve(root, 'build/zip-here.ts') : null,
  };
}
