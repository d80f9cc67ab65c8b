import { join } from 'node:path';
import { defineConfig } from 'vite';
import { dataPlugin } from './data-plugin.ts';

const root = join(import.meta.dirname, '..');

/** The command line: one program for plain Node with everything in it; rarely used parts are chunks of their own. */
export default defineConfig({
  root,
  plugins: [dataPlugin(root)],
  build: {
    ssr: 'cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    minify: true,
    rollupOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
  },
  ssr: { noExternal: true, target: 'node' },
});
