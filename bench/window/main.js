import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { root } from '../../scripts/freshness.js';
import { load } from '../load.js';

/** What in-electron.js starts where there is a display: the measures of the window, as JSON on standard output. */
const configuration = {
  configFile: false,
  logLevel: 'silent',
  root: join(root, 'bench/bare'),
  plugins: [react()],
  build: { outDir: join(root, 'dist/bench'), emptyOutDir: true },
  preview: { host: '127.0.0.1', port: 0, open: false },
};
await build(configuration);
const server = await preview(configuration);
try {
  const { windowResults } = await load('bench/window/run.ts');
  const { port } = server.httpServer.address();
  console.log(JSON.stringify(await windowResults(`http://127.0.0.1:${port}/`)));
} finally {
  await server.close();
}
