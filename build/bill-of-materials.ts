import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { shippedPackages } from './third-parties.ts';

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version: string;
  purl: string;
}

export interface BillOfMaterials {
  bomFormat: 'CycloneDX';
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * What is in a package for users, as CycloneDX: npm's own bill of the lock file, without what isn't shipped, with
 * Electron. The same lock file gives the same bytes.
 */
export function billOfMaterials(root: string): BillOfMaterials {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    devDependencies: Record<string, string>;
  };
  const bill = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // npm is a script there.
      shell: process.platform === 'win32',
    }),
  ) as BillOfMaterials;
  // They would differ from one build to the next, and neither has to be there.
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = own.name;
  bill.metadata.component.type = 'application';

  const electron = `electron@${own.devDependencies.electron}`;
  const shipped = new Set(
    [...shippedPackages(root).values()].map(({ name, version }) => `${name}@${version}`),
  );
  shipped.add(electron);
  const components = bill.components.filter(({ purl }) => shipped.has(nameIn(purl)));
  const refs = new Set([...components, bill.metadata.component].map((component) => component['bom-ref']));
  return {
    ...bill,
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}

/** `name@version` of a package's address. */
const nameIn = (purl: string) => decodeURIComponent(purl.replace(/^pkg:npm\//, ''));

/** Lays the bill of materials beside the built app. */
export const billPlugin = (root: string, file: string): Plugin => ({
  name: 'bulkhead-bill-of-materials',
  apply: 'build',
  writeBundle: () => writeFileSync(join(root, file), JSON.stringify(billOfMaterials(root), null, 2)),
});
