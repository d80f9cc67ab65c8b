import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import { identifier } from './identifier';
import type { KubernetesObject } from './objects';

/** Something that people outside connect to, and where it was declared. */
export interface Entrance {
  element: Element;
  node: ManifestNode;
}

/** Whether an Ingress answers under names of others: without a host, or with a wildcard. */
function readHosts(
  builder: ModelBuilder,
  element: Element,
  node: ManifestNode,
  rules: readonly ManifestNode[],
): void {
  const open = rules.find((rule) => (rule.at('host')?.text ?? '').replace(/^\*.*/, '') === '');
  const fallback = node.at('spec', 'defaultBackend') ?? node.at('spec', 'backend');
  const place = open?.at('host') ?? open ?? fallback;
  builder.fact(element, 'wildcardHost', place !== undefined, place ?? rules[0] ?? node);
}

/** Hosts in `tls` that speak for a host in a rule; one with a wildcard for one more label. */
function covers(tlsHost: string, host: string): boolean {
  return tlsHost === host || (tlsHost.startsWith('*.') && tlsHost.slice(1) === host.replace(/^[^.*]+/, ''));
}

/**
 * Whether an Ingress speaks TLS to everybody: for each host that it answers under. An entry of `tls` without hosts
 * is for all of them.
 */
function readTls(builder: ModelBuilder, element: Element, node: ManifestNode): void {
  const tls = node.at('spec', 'tls');
  const entries = tls?.items() ?? [];
  const hostsOf = (entry: ManifestNode) => entry.at('hosts')?.texts() ?? [];
  const isForAll = entries.some((entry) => hostsOf(entry).length === 0);
  const tlsHosts = entries.flatMap(hostsOf).map((host) => host.toLowerCase());
  const isCovered = (rule: ManifestNode) => {
    const host = rule.at('host')?.text?.toLowerCase() ?? '';
    return tlsHosts.some((tlsHost) => covers(tlsHost, host));
  };
  const open = isForAll
    ? undefined
    : (node.at('spec', 'rules')?.items() ?? []).find((rule) => !isCovered(rule));
  const fallback = node.at('spec', 'defaultBackend') ?? node.at('spec', 'backend');
  const plain = open ? (open.at('host') ?? open) : isForAll ? undefined : fallback;
  const isTerminated = entries.length > 0 && plain === undefined;
  const place = entries.length > 0 ? (plain ?? tls) : tls;
  builder.fact(element, 'tlsTerminated', isTerminated, place ?? node);
}

/** Makes an Ingress and its flows to the Services behind it. */
export function importIngress(
  builder: ModelBuilder,
  object: KubernetesObject,
  namespace: Boundary,
): Entrance {
  const { name, node } = object;
  const id = identifier('ingress', namespace.name, name);
  const element = builder.element(id, 'ingress', name, namespace.id, node);
  readTls(builder, element, node);
  const rules = node.at('spec', 'rules')?.items() ?? [];
  readHosts(builder, element, node, rules);
  const paths = rules.flatMap((rule) => rule.at('http', 'paths')?.items() ?? []);
  for (const backend of [
    node.at('spec', 'defaultBackend'),
    node.at('spec', 'backend'),
    ...paths.map((path) => path.at('backend')),
  ])
    if (backend) connectBackend(builder, element, backend, namespace);
  return { element, node };
}

function connectBackend(
  builder: ModelBuilder,
  ingress: Element,
  backend: ManifestNode,
  namespace: Boundary,
): void {
  const service = backend.at('service', 'name') ?? backend.at('serviceName');
  if (!service?.text) {
    builder.lose(`A backend of Ingress ${ingress.name}`, backend, 'It names no Service.');
    return;
  }
  const target = builder.model.elements[identifier('service', namespace.name, service.text)];
  if (target === undefined) {
    const what = `Backend ${service.text} of Ingress ${ingress.name}`;
    builder.lose(what, service, 'There is no such Service in these files.');
    return;
  }
  const flow = builder.flow(ingress, target, '', service);
  builder.fact(flow, 'flowPurpose', 'client-request', service);
}

/** Draws the users outside, their way to what is published, and the edge around our side of it. */
export function publish(builder: ModelBuilder, cluster: Boundary, entrances: readonly Entrance[]): void {
  const [first] = entrances;
  if (first === undefined) return;
  const edge = builder.boundary('internet-edge', 'internet-edge', 'Internet edge', null, first.node);
  cluster.parent = edge.id;
  const users = builder.element('internet-user', 'internet-user', 'Users outside', null, first.node);
  for (const { element, node } of entrances) {
    const flow = builder.flow(users, element, 'requests', node);
    builder.fact(flow, 'flowPurpose', 'client-request', node);
    const tls = element.facts.tlsTerminated;
    if (tls === undefined) continue;
    flow.facts.encrypted = tls;
    flow.facts.protocol = { ...tls, value: tls.value === 'yes' ? 'HTTPS' : 'HTTP' };
  }
}
