import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Folders of data that code imports as one module: a map from file name to parsed content. */
const folders: Record<string, { folder: string; files: RegExp }> = {
  'virtual:pack/containers': { folder: 'shared/knowledge/packs/containers', files: /\.(ya?ml|json)$/ },
  'virtual:templates': { folder: 'templates', files: /\.bulkhead\.json$/ },
};

/** The report's typeface, Latin letters: a report has to look the same on a machine without fonts. */
const font = {
  module: 'virtual:report-font',
  file: 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
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
      if (id === `\0${font.module}`)
        return `export default ${JSON.stringify(readFileSync(join(root, font.file)).toString('base64'))};`;
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
