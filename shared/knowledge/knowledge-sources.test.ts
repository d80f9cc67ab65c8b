import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containerKnowledge } from './containers';

const folder = join(import.meta.dirname, '../../../shared/knowledge-sources');
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const knowledge = containerKnowledge();

interface Item {
  id: string;
  [field: string]: unknown;
}

/** What a source file says: its version and its items, under the name that the file gives its catalogue. */
function* sourcesOnDisk(): Generator<[catalogue: string, version: string, items: Item[]]> {
  for (const name of [
    'cis-docker',
    'cis-kubernetes',
    'cis-eks',
    'cis-gke',
    'cis-aks',
    'cis-openshift',
    'cis-dil',
    'nist-800-190',
    'nist-800-53r5',
    'csvs',
    'nsa',
    'pss',
    'owasp-k8s-top10',
    'owasp-docker-top10',
    'ms-k8s-matrix',
    'd3fend',
    'attack-containers',
  ]) {
    const { catalog, version, controls = [], risks = [], items = [], techniques = [], ...more } = read(name);
    const named = Object.keys(more.mitigationNames ?? {}).map((id) => ({ id }));
    yield [
      catalog,
      version,
      [...controls, ...risks, ...items, ...techniques, ...(more.mitigations ?? []), ...named],
    ];
  }
  for (const { id, version, controls } of read('compliance-frameworks').frameworks)
    yield [id, version, controls];
  const { cweVersion, cwe, capecVersion, capec } = read('capec-cwe');
  yield ['cwe', cweVersion.split(' ')[0], cwe];
  yield ['capec', capecVersion, capec];
}

// The checked facts lie beside this project on our machines only.
describe.skipIf(!existsSync(folder))(
  'against ../shared/knowledge-sources (skipped where it is absent)',
  () => {
    const sources = existsSync(folder) ? [...sourcesOnDisk()] : [];
    const sourceOf = (catalogue: string) => sources.find(([name]) => name === catalogue);

    it.each(knowledge.catalogues.map(({ catalogue, title }) => [catalogue, title] as const))(
      '%s (%s) has the same version and only ids that exist',
      (name, title) => {
        const catalogue = knowledge.catalogues.find((one) => one.catalogue === name && one.title === title);
        const [, version, items = []] = sourceOf(name) ?? [];
        const known = new Set(items.map(({ id }) => id));

        expect(catalogue?.version).toBe(version);
        expect(catalogue?.items.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
      },
    );

    it('no catalogue lacks an item, but for techniques that left the platform', () => {
      const left = new Set<string>(
        read('attack-containers')
          .techniques.filter(
            (one: { inContainersPlatform: object }) => !Object.values(one.inContainersPlatform)[1],
          )
          .map(({ id }: Item) => id),
      );
      const missing = sources.flatMap(([name, , items]) => {
        const ours = new Set(
          knowledge.catalogues
            .filter(({ catalogue }) => catalogue === name)
            .flatMap((one) => one.items.map(({ id }) => id)),
        );
        return items.filter(({ id }) => !ours.has(id) && !left.has(id)).map(({ id }) => `${name} ${id}`);
      });
      expect(missing).toEqual([]);
    });

    it('levels, kinds of assessment and ids of other versions are those of the sources', () => {
      const differences = knowledge.catalogues.flatMap(({ catalogue, items }) => {
        const theirs = new Map(sourceOf(catalogue)?.[2].map((one) => [one.id, one]));
        return items
          .filter(({ id, level, assessment, idsByVersion }) => {
            const one = theirs.get(id);
            return (
              one?.level !== level ||
              one?.type !== assessment ||
              JSON.stringify(one?.idsByVersion) !== JSON.stringify(idsByVersion)
            );
          })
          .map(({ id }) => `${catalogue} ${id}`);
      });
      expect(differences).toEqual([]);
    });

    it('every scanner rule that a control or a measure names exists', () => {
      const { tools } = read('tool-rules');
      const known = new Set<string>(
        [
          'checkov',
          'trivy',
          'kubesec',
          'gatekeeper-library',
          'kyverno-policies',
          'falco',
          'stackrox',
        ].flatMap((tool) => tools[tool].rules.map(({ id }: Item) => `${tool.replace(/-.*/, '')} ${id}`)),
      );
      for (const { id } of read('kubescape-mappings').controls) known.add(`kubescape ${id}`);
      // Names that Trivy's own compliance reports use for what its scanners of packages and secrets find.
      for (const id of ['VULN-CRITICAL', 'SECRET-CRITICAL']) known.add(`trivy ${id}`);
      const named = [
        ...[...knowledge.mitigations.values()].flatMap(({ checks = [] }) => checks),
        ...knowledge.catalogues.flatMap(({ items }) => items.flatMap(({ checks = [] }) => checks)),
      ];
      const listed = /^(checkov|trivy|kubesec|gatekeeper|kyverno|falco|stackrox|kubescape)$/;
      const strange = named
        .filter(({ tool }) => listed.test(tool))
        .flatMap(({ tool, rules }) => rules.map((rule) => `${tool} ${rule}`))
        .filter((one) => !known.has(one));

      expect([...new Set(strange)]).toEqual([]);
      expect(named.map(({ tool }) => tool).filter((tool) => !knowledge.tools.has(tool))).toEqual([]);
    });

    it('every reference of a rule’s source exists', () => {
      const missing = [...knowledge.rules.values()].flatMap(({ id, source }) =>
        source
          .filter((one) => /^[a-z0-9-]+@/.test(one) && !knowledge.items.has(one))
          .map((one) => `${id} ${one}`),
      );
      expect(missing).toEqual([]);
    });
  },
);
