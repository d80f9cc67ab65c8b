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
 * What the NetworkPolicies of a namespace select and deny. A policy that selects all pods denies whatever its rules
 * don't name, unless one of them names everything. Without such a policy it stays unknown whether traffic is
 * denied: other files may have one.
 */
export function applyPolicies(
  builder: ModelBuilder,
  policies: readonly KubernetesObject[],
  namespace: Boundary,
  workloads: readonly Workload[],
): void {
  const read = policies.flatMap((policy) => readPolicy(builder, policy) ?? []);
  for (const { name, node, selector } of read)
    if (!selector.isEmpty && !workloads.some(({ labels }) => selector.matches(labels)))
      builder.lose(`NetworkPolicy ${name}`, node, 'No pod in these files has the labels that it selects.');
  for (const [type, field, podFact, namespaceFact] of directions) {
    const general: Reach[] = [];
    for (const { name, node, spec, selector, types } of read) {
      const rules = spec.at(field);
      if (!types.includes(type)) continue;
      if (rules && !rules.isAbsent && !rules.isList) {
        builder.lose(`NetworkPolicy ${name}`, rules, `Expected ${field} to be a list.`);
        continue;
      }
      for (const workload of workloads)
        if (selector.matches(workload.labels)) builder.fact(workload.pod, podFact, true, node);
      if (selector.isEmpty)
        general.push({ lets: reachOf(rules?.items() ?? [], peers[field]), at: rules ?? node });
    }
    // Policies add up: one that lets all in undoes one that denies the rest.
    const open = general.find(({ lets }) => lets === 'all');
    const isClear = general.every(({ lets }) => lets !== 'unclear');
    const decides = open ?? (isClear ? general[0] : undefined);
    if (decides) builder.fact(namespace, namespaceFact, decides !== open, decides.at);
  }
}

const peers = { ingress: 'from', egress: 'to' } as const;

/** What the rules of a policy let through, and where they are written. */
interface Reach {
  lets: 'all' | 'some' | 'unclear';
  at: ManifestNode;
}

function readPolicy(builder: ModelBuilder, { name, node, isTemplate }: KubernetesObject) {
  if (isTemplate) return undefined;
  const spec = node.at('spec');
  const selector = labelSelector(spec?.at('podSelector'));
  if (selector === undefined || !spec?.isMap) {
    builder.lose(`NetworkPolicy ${name}`, spec ?? node, 'Which pods it selects can’t be read.');
    return undefined;
  }
  return { name, node, spec, selector, types: typesOf(spec) };
}

function reachOf(rules: readonly ManifestNode[], peer: 'from' | 'to'): Reach['lets'] {
  const reaches = rules.map((rule) => reachOfRule(rule, peer));
  return reaches.find((one) => one === 'all') ?? reaches.find((one) => one === 'unclear') ?? 'some';
}

/** A rule lets all through where neither its peers nor its ports say which; an empty list of either says nothing. */
function reachOfRule(rule: ManifestNode, peer: 'from' | 'to'): Reach['lets'] {
  const fields = rule.entries().filter(([, value]) => !value.isAbsent);
  const isReadable = fields.every(([key, value]) => (key === peer || key === 'ports') && value.isList);
  if (!isReadable || !(rule.isMap || rule.isAbsent)) return 'unclear';
  const named = rule.at(peer)?.items() ?? [];
  const ports = rule.at('ports')?.items() ?? [];
  const isAnywhere = named.length === 0 || named.some(isEveryAddress);
  if (isAnywhere && ports.length === 0) return 'all';
  // All ports of a protocol are nearly everything, and a range may be.
  const isWide = ports.some((port) => port.at('port') === undefined || port.at('endPort') !== undefined);
  return isAnywhere && isWide ? 'unclear' : 'some';
}

/** All addresses, perhaps with exceptions: what isn't excepted is allowed, which is no denial by default. */
const isEveryAddress = (peer: ManifestNode) => /\/0$/.test(peer.at('ipBlock', 'cidr')?.text ?? '');

/** The directions that a policy is for; those that it doesn't name follow from its rules, as the API says. */
function typesOf(spec: ManifestNode): string[] {
  const named = spec.at('policyTypes')?.texts() ?? [];
  if (named.length > 0) return named;
  return spec.at('egress')?.items().length ? ['Ingress', 'Egress'] : ['Ingress'];
}
