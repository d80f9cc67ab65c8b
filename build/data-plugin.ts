import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Folders of data that code imports as one module: a map from file name to parsed content. */
const folders: Record<string, { folder: string; files: RegExp }> = {
  'virtual:pack/containers': { folder: 'shared/knowledge/packs/containers', files: /\.(ya?ml|json)$/ },
  'virtual:templates': { folder: 'templates', files: /\.bulkhead\.json$/ },
};

/**
 * The report's typeface, Latin letters: a report has to look the same on a machine without fonts. Static weights,
 * since a variable font comes out of Chromium's PDF printer as drawings instead of as a font.
 */
const font = {
  module: 'virtual:report-font',
  folder: 'node_modules/@fontsource/inter/files',
  weights: [400, 600, 700],
};

/**
 * Reads knowledge packs and templates when the app is built, so that nobody waits for YAML at a start. The
 * content is emitted as one JSON text: engines parse that faster than an object literal of this size.
 */
export function dataPlugin(root: string): Plugin {
  return {
    name: 'bulkhead-data',
    resolveId: (id) => (id in folders || id === font.module ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${font.module}`) {
        const file = (weight: number) => join(root, font.folder, `inter-latin-${weight}-normal.woff2`);
        const encoded = font.weights.map((weight) => [weight, readFileSync(file(weight)).toString('base64')]);
        return `export default ${JSON.stringify(Object.fromEntries(encoded))};`;
      }
      const found = id.startsWith('\0') ? folders[id.slice(1)] : undefined;
      if (found === undefined) return undefined;
      const folder = join(root, found.folder);
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => found.files.test(name))
        .sort();
      const content = Object.fromEntries(
        names.map((name) => {
          this.addWatchFile(join(folder, name));
          return [name.split(sep).join('/'), parse(readFileSync(join(folder, name), 'utf8'))];
        }),
      );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
    },
  };
}
