import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { checkPacks } from '../shared/knowledge/load-packs.ts';
import { thirdParties } from './third-parties.ts';

/** The packs that ship with the app, in the order in which they refer to each other. */
const packs = {
  module: 'virtual:packs',
  folder: 'shared/knowledge/packs',
  names: ['containers', 'compliance'],
};
const others = 'virtual:third-parties';
const templates = { module: 'virtual:templates', folder: 'templates' };

/**
 * The report's typeface, Latin letters: a report has to look the same on a machine without fonts. Static weights,
 * since a variable font comes out of Chromium's PDF printer as drawings instead of as a font.
 */
const font = {
  module: 'virtual:report-font',
  folder: 'node_modules/@fontsource/inter/files',
  weights: [400, 600, 700],
};

interface DataFile {
  /** Within the folder, with `/`. */
  name: string;
  path: string;
  bytes: Buffer;
}

function filesIn(folder: string, wanted: RegExp): DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { name: name.split(sep).join('/'), path, bytes: readFileSync(path) };
    });
}

const parsed = (files: DataFile[]) =>
  Object.fromEntries(files.map(({ name, bytes }) => [name, parse(bytes.toString('utf8'))]));

/** As `packDigest` of shared/knowledge computes it: SHA-256 over each file's name and its own digest, by name. */
function digestOf(files: DataFile[]): string {
  const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
  return sha(files.map(({ name, bytes }) => `${sha(bytes)}  ${name}\n`).join(''));
}

/**
 * Reads and checks knowledge packs, and reads templates, when the app is built, so that nobody waits for that at a
 * start. The content is emitted as one JSON text: engines parse that faster than an object literal of this size.
 */
export function dataPlugin(root: string): Plugin {
  const modules = [packs.module, templates.module, font.module, others];
  const asModule = (content: unknown) =>
    `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
  return {
    name: 'bulkhead-data',
    resolveId: (id) => (modules.includes(id) ? `\0${id}` : undefined),
    load(id) {
      const watched = (folder: string, wanted: RegExp) => {
        const files = filesIn(join(root, folder), wanted);
        for (const { path } of files) this.addWatchFile(path);
        return files;
      };
      switch (id) {
        case `\0${font.module}`: {
          const file = (weight: number) => join(root, font.folder, `inter-latin-${weight}-normal.woff2`);
          return asModule(
            Object.fromEntries(
              font.weights.map((weight) => [weight, readFileSync(file(weight)).toString('base64')]),
            ),
          );
        }
        case `\0${packs.module}`:
          return asModule(
            checkPacks(
              packs.names.map((name) => {
                const files = watched(`${packs.folder}/${name}`, /\.(ya?ml|json)$/);
                return { files: parsed(files), digest: digestOf(files) };
              }),
            ),
          );
        case `\0${templates.module}`:
          return asModule(parsed(watched(templates.folder, /\.bulkhead\.json$/)));
        case `\0${others}`:
          return asModule(thirdParties(root));
        default:
          return undefined;
      }
    },
  };
}
