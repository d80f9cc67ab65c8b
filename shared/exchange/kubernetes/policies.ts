import type { Boundary } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import type { KubernetesObject } from './objects';
import { labelSelector } from './selector';
import type { Workload } from './workloads';

const directions = [
  ['Ingress', 'ingress', 'networkPolicyIngress', 'ingressDefaultDeny'],
  ['Egress', 'egress', 'networkPolicyEgress', 'egressDefaultDeny'],
] as const;

/**
 * What the NetworkPolicies of a namespace select and deny. Without any that denies by default it stays unknown
 * whether traffic is denied: other files may have one.
 */
export function applyPolicies(
  builder: ModelBuilder,
  policies: readonly KubernetesObject[],
  namespace: Boundary,
  workloads: readonly Workload[],
): void {
  const isOpened = new Set<string>();
  for (const { name, node, isTemplate } of policies) {
    if (isTemplate) continue;
    const spec = node.at('spec');
    const selector = labelSelector(spec?.at('podSelector'));
    if (selector === undefined || !spec?.isMap) {
      builder.lose(`NetworkPolicy ${name}`, spec ?? node, 'Which pods it selects can’t be read.');
      continue;
    }
    const types = typesOf(spec);
    for (const [type, field, podFact, namespaceFact] of directions) {
      const rules = spec.at(field);
      if (!types.includes(type)) continue;
      if (rules && !rules.isAbsent && !rules.isList) {
        builder.lose(`NetworkPolicy ${name}`, rules, `Expected ${field} to be a list.`);
        continue;
      }
      for (const workload of workloads)
        if (selector.matches(workload.labels)) builder.fact(workload.pod, podFact, true, node);
      if (!selector.isEmpty) continue;
      // Policies add up: one that lets all in undoes one that denies all.
      const opens = (rules?.items() ?? []).some((rule) => rule.isMap && rule.entries().length === 0);
      if (opens) isOpened.add(namespaceFact);
      const denies = !rules?.items().length && !isOpened.has(namespaceFact);
      if (opens || denies) builder.fact(namespace, namespaceFact, denies, rules ?? node);
    }
  }
}

/** The directions that a policy is for; those that it doesn't name follow from its rules, as the API says. */
function typesOf(spec: ManifestNode): string[] {
  const named = spec.at('policyTypes')?.texts() ?? [];
  if (named.length > 0) return named;
  return spec.at('egress')?.items().length ? ['Ingress', 'Egress'] : ['Ingress'];
}
