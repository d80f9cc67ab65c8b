import { expect, it } from 'vitest';
import { containerKnowledge } from '../../knowledge/containers';
import { importKubernetes } from './import-kubernetes';

const deployment = (more: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ name: api${more} }] } } }`;

function losses(...files: [string, string][]) {
  const outcome = importKubernetes(
    files.map(([name, text]) => ({ name, text })),
    containerKnowledge(),
  );
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.losses.map(({ what, where, why }) => `${what} (${where}): ${why}`);
}

it('is listed once, with or without a kind, with the command that imports what it deploys', () => {
  const told = losses(
    ['kz/base/dep.yaml', deployment('')],
    [
      'kz/base/kustomization.yaml',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: shop',
    ],
    ['kz/overlay/kustomization.yaml', 'resources: [../base]'],
  );

  expect(told).toEqual([
    expect.stringMatching(/^Kustomization kz\/base\/kustomization.yaml .*: It isn’t built: its namespace/),
    expect.stringContaining('kubectl kustomize kz/overlay | bulkhead import - -o FILE imports what deploys.'),
  ]);
});

it('is how to get at what a patch changes, which is listed with the object that counts', () => {
  const told = losses(
    ['kz/base/dep.yaml', deployment('')],
    ['kz/base/kustomization.yaml', 'resources: [dep.yaml]'],
    ['kz/overlay/kustomization.yaml', 'resources: [../base]'],
    ['kz/overlay/patch.yaml', deployment(', securityContext: { privileged: true }')],
  );

  expect(told[2]).toBe(
    'Deployment api (kz/overlay/patch.yaml:1): There is another object of this kind and name, and that one counts: kz/base/dep.yaml:1. Of files that kustomize puts together, kubectl kustomize kz/overlay | bulkhead import - -o FILE gives what deploys.',
  );
});
