import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containerKnowledge } from './containers';

const folder = join(import.meta.dirname, '../../../shared/knowledge-sources');
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const knowledge = containerKnowledge();

interface Sourced {
  version: string;
  ids: string[];
}

/** The ids of a catalogue as its source file has them. */
function sourceOf(catalogue: string): Sourced {
  switch (catalogue) {
    case 'nist-800-190': {
      const { version, risks, controls } = read('nist-800-190');
      return { version, ids: [...risks, ...controls].map(({ id }) => id) };
    }
    case 'k8s-pss': {
      const { version, controls } = read('pss');
      return { version, ids: controls.map(({ id }: { id: string }) => id) };
    }
    case 'mitre-attack-containers': {
      const { version, techniques } = read('attack-containers');
      return { version, ids: techniques.map(({ id }: { id: string }) => id) };
    }
    case 'cwe': {
      const { cweVersion, cwe } = read('capec-cwe');
      return { version: cweVersion.split(' ')[0], ids: cwe.map(({ id }: { id: string }) => id) };
    }
    default: {
      const { version, controls } = read(catalogue);
      return { version, ids: controls.map(({ id }: { id: string }) => id) };
    }
  }
}

// The checked facts lie beside this project on our machines only.
describe.skipIf(!existsSync(folder))(
  'against ../shared/knowledge-sources (skipped where it is absent)',
  () => {
    it.each(knowledge.catalogues.map(({ catalogue }) => catalogue))(
      '%s has the same version and only ids that exist',
      (name) => {
        const catalogue = knowledge.catalogues.find((one) => one.catalogue === name);
        const source = sourceOf(name);

        expect(catalogue?.version).toBe(source.version);
        expect(catalogue?.items.map(({ id }) => id).filter((id) => !source.ids.includes(id))).toEqual([]);
      },
    );

    it('every control that a mitigation names was reviewed there', () => {
      const reviewed = new Map<string, string[]>(
        [...read('mitigations').mitigations, ...read('mitigations-boundaries').mitigations].map(
          ({ id, controls }: { id: string; controls: { ref: string }[] }) => [
            id,
            controls.map(({ ref }) => ref),
          ],
        ),
      );
      const strange = [...knowledge.mitigations.values()].flatMap(({ id, controls }) =>
        controls.filter(({ ref }) => !reviewed.get(id)?.includes(ref)).map(({ ref }) => `${id} ${ref}`),
      );
      expect(strange).toEqual([]);
    });

    it('every reference of a rule’s source exists', () => {
      const nist53 = new Set(read('nist-800-53r5').controls.map(({ id }: { id: string }) => id));
      const missing = [...knowledge.rules.values()].flatMap(({ id, source }) =>
        source
          .filter((one) => /^[a-z0-9-]+@/.test(one))
          .filter((one) =>
            one.startsWith('nist-800-53r5@5.1.1:')
              ? !nist53.has(one.split(':')[1])
              : !knowledge.items.has(one),
          )
          .map((one) => `${id} ${one}`),
      );
      expect(missing).toEqual([]);
    });
  },
);
