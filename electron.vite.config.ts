import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { billPlugin } from './build/bill-of-materials.ts';
import { dataPlugin } from './build/data-plugin.ts';
import { policyPlugin } from './build/policy-plugin.ts';
import { zipHerePlugin } from './build/zip-here-plugin.ts';

const root = import.meta.dirname;

/** The desktop app: main process, sandboxed preload script (one CommonJS file), window. */
export default defineConfig({
  main: {
    build: {
      outDir: 'dist/desktop/main',
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: { main: 'electron/main.ts', 'print-main': 'electron/print-main.ts' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/desktop/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: 'electron/preload.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [
      react(),
      dataPlugin(root),
      policyPlugin(),
      zipHerePlugin(root),
      billPlugin(root, 'dist/desktop/sbom.cdx.json'),
    ],
    build: {
      outDir: 'dist/desktop/renderer',
      minify: true,
      rollupOptions: { input: resolve('renderer/index.html') },
    },
  },
});
