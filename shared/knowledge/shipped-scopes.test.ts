import { expect, it } from 'vitest';
import { containerKnowledge } from './containers';
import { itemsOfRule } from './rule-controls';

const knowledge = containerKnowledge();

/** Items that a measure leads to, though no threat of ours is about what they assess, and what that is. */
const unspoken = {
  'the kubeconfig of kube-proxy': [
    'cis-gke@1.9.0:3.1.1',
    'cis-gke@1.9.0:3.1.2',
    'cis-kubernetes@2.0.1:4.1.3',
    'cis-kubernetes@2.0.1:4.1.4',
    'cis-openshift@1.9.0:4.1.3',
    'cis-openshift@1.9.0:4.1.4',
  ],
  'storage drivers and swarm mode of an engine': [
    'cis-docker@1.8.0:2.6',
    'cis-docker@1.8.0:2.7',
    'cis-docker@1.8.0:5.1',
    'owasp-csvs@1.0:8.1',
  ],
  'how an organisation works': [
    'owasp-csvs@1.0:1.2',
    'owasp-csvs@1.0:1.6',
    'owasp-csvs@1.0:2.1',
    'owasp-csvs@1.0:2.2',
    'owasp-csvs@1.0:2.11',
    'owasp-csvs@1.0:4.7',
  ],
};

it('lets no item go from every threat unseen', () => {
  const rules = [...knowledge.rules.values()];
  const held = new Set(rules.flatMap((rule) => [...itemsOfRule(knowledge, rule)]));
  const led = new Set(
    rules
      .flatMap(({ mitigations }) => mitigations)
      .flatMap((id) => knowledge.mitigations.get(id)?.controls.map(({ ref }) => ref) ?? []),
  );
  expect([...led].filter((ref) => !held.has(ref)).sort()).toEqual(Object.values(unspoken).flat().sort());
});
