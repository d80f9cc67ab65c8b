import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataPlugin } from './build/data-plugin.ts';
import { policyPlugin } from './build/policy-plugin.ts';
import { zipHerePlugin } from './build/zip-here-plugin.ts';

const root = import.meta.dirname;

/** The window for a plain browser, and the unit tests. electron.vite.config.ts builds the same window for the desktop. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), dataPlugin(root), policyPlugin(), zipHerePlugin(root)],
  build: { outDir: '../dist/web', emptyOutDir: true },
  test: {
    root: '.',
    include: ['{shared,disk,electron,cli,renderer,e2e,scripts,bench}/**/*.test.{ts,tsx,js}'],
    testTimeout: 30_000,
  },
});
