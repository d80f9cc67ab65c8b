#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale, root } from './freshness.js';

// An installed package holds the program but not its sources; there is nothing to build there.
if (existsSync(join(root, 'cli')) && isStale('cli')) {
  const { buildStale } = await import('./build.js');
  buildStale(['cli'], { silent: true });
}
await import(pathToFileURL(join(root, 'dist/cli/main.js')).href);
