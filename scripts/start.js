import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildStale } from './build.js';
import { electronRuntime } from './electron-runtime.js';
import { root } from './freshness.js';
import { electronFlags, ensureLibraries, hasDisplay } from './system-libraries.js';

/** `npm start`: opens the app; without a display, does the main job without a window. */
try {
  const runtime = electronRuntime();
  ensureLibraries(runtime.path);
  buildStale(['cli', 'desktop']);
  console.log(`Electron ${runtime.version} (${runtime.origin})`);
  if (hasDisplay()) openWindow(runtime.path);
  else workWithoutWindow();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function openWindow(path) {
  const child = spawn(path, [...electronFlags(), root, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

function workWithoutWindow() {
  const folder = join(root, 'bulkhead-demo');
  mkdirSync(folder, { recursive: true });
  const place = (name) => join(folder, name);
  console.log('There is no display here, so the main job is done without a window.');
  bulkhead('new', '--template', 'kubernetes-web-app', '-o', place('kubernetes-web-app.bulkhead.json'));
  for (const format of ['html', 'pdf'])
    bulkhead(
      'report',
      place('kubernetes-web-app.bulkhead.json'),
      '-o',
      place(`kubernetes-web-app.${format}`),
    );
  bulkhead('threats', place('kubernetes-web-app.bulkhead.json'));
  console.log(`
Analysed the template "Kubernetes web application". Its report is in
  ${relative(process.cwd(), place('kubernetes-web-app.html'))}
  ${relative(process.cwd(), place('kubernetes-web-app.pdf'))}
For the window, run npm start in a desktop session, over ssh -X, or with a virtual display: xvfb-run -a npm start`);
}

function bulkhead(...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/bulkhead.js'), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`bulkhead ${args.join(' ')} failed.`);
}
