import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPacks } from './load-packs';

const page = readFileSync(join(import.meta.dirname, '../../docs/knowledge-packs.md'), 'utf8');

it('the pack that the documentation shows loads', () => {
  const [, text = ''] = /```yaml\n(pack:[\s\S]*?)```/.exec(page) ?? [];
  expect(loadPacks([{ files: { 'edge.yaml': parse(text) }, digest: '' }]).rules.has('device-opened')).toBe(
    true,
  );
});
