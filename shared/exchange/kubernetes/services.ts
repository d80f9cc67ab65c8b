import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { withoutCredentials } from '../secret-like';
import { type ModelBuilder, sourceAt } from './builder';
import { identifier } from './identifier';
import type { KubernetesObject } from './objects';
import { selects } from './selector';
import type { Workload } from './workloads';

/** A Service as it came into the model. */
export interface ImportedService {
  object: KubernetesObject;
  element: Element;
}

/** Makes a Service and its flows to the containers of the pods that it selects among its namespace's. */
export function importService(
  builder: ModelBuilder,
  object: KubernetesObject,
  namespace: Boundary,
  neighbours: readonly Workload[],
): ImportedService {
  const { name, node } = object;
  const id = identifier('service', namespace.name, name);
  const element = builder.element(id, 'service', name, namespace.id, node);
  readServiceFacts(builder, element, node);
  if (element.facts.serviceType?.value === 'ExternalName') {
    leadOutside(builder, element, node);
    return { object, element };
  }
  const selector = node.at('spec', 'selector');
  const pairs = selector?.record();
  if (selector === undefined || pairs === undefined || pairs.size === 0) {
    builder.lose(`Service ${name}`, node, 'It has no selector, so where it leads isn’t known.');
    return { object, element };
  }
  const selected = neighbours.filter(({ labels }) => selects(pairs, labels));
  if (selected.length === 0)
    builder.lose(`Service ${name}`, selector, 'No pod in these files has the labels that it selects.');
  for (const workload of selected) connectService(builder, element, node, workload);
  return { object, element };
}

function readServiceFacts(builder: ModelBuilder, element: Element, node: ManifestNode): void {
  const type = node.at('spec', 'type');
  if (type && !type.isAbsent)
    builder.word(element, 'serviceType', type, ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName']);
  else
    element.facts.serviceType = {
      value: 'ClusterIP',
      source: { ...sourceAt(node), by: 'platform', note: 'Kubernetes API: spec.type defaults to ClusterIP' },
    };
  const ranges = node.at('spec', 'loadBalancerSourceRanges');
  const isPublished = isPublishedType(element);
  if (isPublished)
    builder.fact(
      element,
      'loadBalancerSourceRanges',
      (ranges?.items().length ?? 0) > 0,
      ranges ?? type ?? node,
    );
  const external = node.at('spec', 'externalIPs');
  builder.fact(element, 'externalIPs', (external?.items().length ?? 0) > 0, external ?? node);
}

const isPublishedType = ({ facts }: Element) =>
  facts.serviceType?.value === 'NodePort' || facts.serviceType?.value === 'LoadBalancer';

/** What cloud providers take for "give it an address of the inner network only". */
const innerBalancer =
  /(-load-balancer-internal|\/aws-load-balancer-scheme|gke\.io\/load-balancer-type|do-loadbalancer-network)$/;

/** Whether anybody outside can connect to a Service. A balancer of the inner network is listed. */
export function isOpenToOutside(builder: ModelBuilder, { object, element }: ImportedService): boolean {
  if (!isPublishedType(element)) return false;
  const inner = (object.node.at('metadata', 'annotations')?.entries() ?? []).find(
    ([key, { text = '' }]) => innerBalancer.test(key) && /^(true|internal)$/i.test(text),
  )?.[1];
  if (inner)
    builder.lose(
      `Users of Service ${element.name}`,
      inner,
      'Its load balancer has an address of the inner network only; who connects to it isn’t drawn.',
    );
  return inner === undefined;
}

/** Only what a host name can be is kept of an external name: whatever else stands there may be a password. */
function leadOutside(builder: ModelBuilder, service: Element, node: ManifestNode): void {
  const host = node.at('spec', 'externalName');
  if (!host?.text) return;
  const address = withoutCredentials(host.text).replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, '');
  const [name = ''] = /^[a-z0-9._-]{0,253}/i.exec(address) ?? [];
  if (name !== host.text)
    builder.lose(`External name of Service ${service.name}`, host, 'Of it only the host name is kept.');
  if (name === '') return;
  const id = identifier('external-service', name);
  const outside = builder.element(id, 'external-service', name, null, host);
  builder.fact(builder.flow(service, outside, '', host), 'flowPurpose', 'service-call', host);
}

function connectService(
  builder: ModelBuilder,
  service: Element,
  node: ManifestNode,
  workload: Workload,
): void {
  const lasting = workload.containers.filter(({ element }) => element.stencil !== 'init-container');
  const main = lasting.find(({ element }) => element.stencil === 'container') ?? lasting[0];
  const declared = node.at('spec', 'ports')?.items() ?? [];
  for (const port of declared.length > 0 ? declared : [node]) {
    const wanted = port.at('targetPort')?.text ?? port.at('port')?.text;
    const listens = (container: ManifestNode) =>
      (container.at('ports')?.items() ?? []).some(
        (one) => one.at('containerPort')?.text === wanted || one.at('name')?.text === wanted,
      );
    const target = lasting.find((container) => wanted !== undefined && listens(container.node)) ?? main;
    if (target === undefined) return;
    const protocol = port.at('protocol');
    const isUdp = protocol?.text === 'UDP';
    const name = wanted === undefined ? '' : `port ${wanted}${isUdp ? '/UDP' : ''}`;
    const flow = builder.flow(service, target.element, name, port);
    builder.fact(flow, 'flowPurpose', 'service-call', port);
    builder.fact(flow, 'protocol', isUdp ? 'UDP' : 'TCP', protocol ?? port);
  }
}
