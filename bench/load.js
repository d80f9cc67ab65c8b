import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/freshness.js';

const configuration = { configFile: false, logLevel: 'silent' };

/**
 * A module of ours in TypeScript, with the packs and templates that it asks for.
 * @param {string} file from the project's root
 */
export async function load(file) {
  const { module: data } = await runnerImport(join(root, 'build/data-plugin.ts'), configuration);
  const { module } = await runnerImport(join(root, file), {
    ...configuration,
    plugins: [data.dataPlugin(root)],
  });
  return module;
}
