import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPacks } from './load-packs';

const folder = join(import.meta.dirname, 'packs/containers');

function readPack(): Record<string, unknown> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, parse(readFileSync(join(folder, name), 'utf8'))]));
}

describe('the containers pack', () => {
  it('loads, with every reference resolved', () => {
    const knowledge = loadPacks([{ files: readPack(), digest: '' }]);
    const rules = [...knowledge.rules.values()];
    const ofBoundaries = rules.filter(({ subject }) => subject === 'boundary' || subject === 'crossing');

    expect(knowledge.stencils.size).toBeGreaterThanOrEqual(40);
    expect(knowledge.boundaries.size).toBeGreaterThanOrEqual(12);
    expect(rules.length).toBeGreaterThanOrEqual(60);
    expect(ofBoundaries.length).toBeGreaterThanOrEqual(15);
  });
});
