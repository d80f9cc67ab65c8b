import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { billOfMaterials } from '../build/bill-of-materials.ts';
import { shippedPackages, thirdParties } from '../build/third-parties.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;

/** What may be in a package for users: nothing that asks for more than to be named. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];
/** Those with a choice or a wish, and what was chosen or is done. */
const chosen: Record<string, string> = {
  'EPL-2.0 OR GPL-3.0-or-later': 'EPL-2.0, unchanged: elkjs',
  'MPL-2.0': 'unchanged, with where its source is (build/licences): @resvg/resvg-wasm',
};

it('every version is exact, so that an install is what was tested', () => {
  const { devDependencies: packaging } = read('packaging/package.json') as {
    devDependencies: Record<string, string>;
  };
  const all = Object.entries({ ...dependencies, ...devDependencies, ...packaging });
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('everything locked has a digest and comes from the registry', () => {
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  const strange = Object.entries(packages).filter(
    ([path, { resolved = 'https://registry.npmjs.org/', integrity, link }]) =>
      path !== '' &&
      (link || !resolved.startsWith('https://registry.npmjs.org/') || !integrity?.startsWith('sha512-')),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

it('what ships has a licence that allows it', () => {
  const works = thirdParties(root);
  expect(works.length).toBeGreaterThan(50);
  const others = works.filter(({ licence }) => !allowed.includes(licence));
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
    '@resvg/resvg-wasm: MPL-2.0',
    'elkjs: EPL-2.0 OR GPL-3.0-or-later',
  ]);
  for (const { licence } of others) expect(chosen).toHaveProperty([licence]);
});

it('licences come with their text', () => {
  // MIT, by its package.json.
  expect(
    thirdParties(root)
      .filter(({ text }) => text === '')
      .map(({ name }) => name),
  ).toEqual(['react-remove-scroll-bar']);
});

it('what only builds or tests the app isn’t counted as a part of it', () => {
  const names = [...shippedPackages(root).values()].map(({ name }) => name);
  for (const name of Object.keys(dependencies ?? {})) expect(names).toContain(name);
  for (const name of ['typescript', 'vite', 'vitest', 'electron', 'fast-check'])
    expect(names).not.toContain(name);
});

it('the bill of materials is CycloneDX and has every work that ships, and nothing else', () => {
  const bill = billOfMaterials(root);
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/) });
  expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'bulkhead' });
  for (const component of bill.components)
    expect(component).toMatchObject({
      'bom-ref': expect.any(String),
      type: expect.stringMatching(/^(library|framework)$/),
      name: expect.any(String),
      version: expect.stringMatching(/^\d/),
      purl: expect.stringMatching(/^pkg:npm\//),
      licenses: [expect.any(Object)],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
  const refs = bill.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  const known = new Set([...refs, bill.metadata.component['bom-ref']]);
  const named = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
  expect(named.filter((ref) => !known.has(ref))).toEqual([]);

  const inBill = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const shipped = [...shippedPackages(root).values()].map(({ name, version }) => `${name}@${version}`);
  expect(inBill).toEqual(new Set([...shipped, `electron@${devDependencies?.electron}`]));
});
