import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import type { KubernetesObject } from './objects';
import type { Workload } from './workloads';

/** A Service as it came into the model. */
export interface ImportedService {
  object: KubernetesObject;
  element: Element;
}

/** Makes a Service and its flows to the containers of the pods that it selects. */
export function importService(
  builder: ModelBuilder,
  object: KubernetesObject,
  namespace: Boundary,
  workloads: readonly Workload[],
): ImportedService {
  const { name, node } = object;
  const element = builder.element(`service.${namespace.name}.${name}`, 'service', name, namespace.id, node);
  const type = node.at('spec', 'type');
  const serviceType = type?.text ?? 'ClusterIP';
  if (['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'].includes(serviceType)) {
    if (type) builder.fact(element, 'serviceType', serviceType, type);
    else
      element.facts.serviceType = {
        value: 'ClusterIP',
        source: {
          by: 'platform',
          file: node.file,
          line: node.line,
          note: 'Kubernetes API: spec.type defaults to ClusterIP',
        },
      };
  }
  const ranges = node.at('spec', 'loadBalancerSourceRanges');
  if (serviceType !== 'ClusterIP')
    builder.fact(
      element,
      'loadBalancerSourceRanges',
      (ranges?.items().length ?? 0) > 0,
      ranges ?? type ?? node,
    );
  const external = node.at('spec', 'externalIPs');
  builder.fact(element, 'externalIPs', (external?.items().length ?? 0) > 0, external ?? node);

  const selector = node.at('spec', 'selector')?.record();
  if (selector === undefined || selector.size === 0) {
    if (serviceType !== 'ExternalName')
      builder.lose(`Service ${name}`, node, 'It has no selector, so where it leads isn’t known.');
    return { object, element };
  }
  const selected = workloads.filter(
    (one) => one.object.namespace === object.namespace && selects(selector, one.labels),
  );
  if (selected.length === 0)
    builder.lose(
      `Service ${name}`,
      node.at('spec', 'selector') ?? node,
      'No pod in these files has the labels that it selects.',
    );
  for (const workload of selected) connectService(builder, element, node, workload);
  return { object, element };
}

const selects = (selector: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>) =>
  [...selector].every(([key, value]) => labels.get(key) === value);

function connectService(
  builder: ModelBuilder,
  service: Element,
  node: ManifestNode,
  workload: Workload,
): void {
  const containers = workload.containers.filter(({ element }) => element.stencil !== 'init-container');
  for (const port of node.at('spec', 'ports')?.items() ?? [node]) {
    const wanted = port.at('targetPort')?.text ?? port.at('port')?.text;
    const listening = containers.find((container) =>
      container.node
        .at('ports')
        ?.items()
        .some((one) => one.at('containerPort')?.text === wanted || one.at('name')?.text === wanted),
    );
    const target = listening ?? containers[0];
    if (target === undefined) continue;
    const flow = builder.flow(
      service.id,
      target.element.id,
      wanted === undefined ? '' : `port ${wanted}`,
      port,
    );
    builder.fact(flow, 'flowPurpose', 'service-call', port);
    const protocol = port.at('protocol');
    builder.fact(flow, 'protocol', protocol?.text === 'UDP' ? 'UDP' : 'TCP', protocol ?? port);
  }
}

/** Makes an Ingress and its flows to the Services behind it. */
export function importIngress(builder: ModelBuilder, object: KubernetesObject, namespace: Boundary): Element {
  const { name, node } = object;
  const element = builder.element(`ingress.${namespace.name}.${name}`, 'ingress', name, namespace.id, node);
  const tls = node.at('spec', 'tls');
  builder.fact(element, 'tlsTerminated', (tls?.items().length ?? 0) > 0, tls ?? node);
  const backends = [
    node.at('spec', 'defaultBackend'),
    ...(node.at('spec', 'rules')?.items() ?? []).flatMap((rule) =>
      (rule.at('http', 'paths')?.items() ?? []).map((path) => path.at('backend')),
    ),
  ];
  for (const backend of backends) {
    const service = backend?.at('service', 'name') ?? backend?.at('serviceName');
    if (backend === undefined || service?.text === undefined) continue;
    const target = builder.model.elements[`service.${namespace.name}.${service.text}`];
    if (target === undefined) {
      builder.lose(
        `Backend ${service.text} of Ingress ${name}`,
        service,
        'There is no such Service in these files.',
      );
      continue;
    }
    const flow = builder.flow(element.id, target.id, '', service);
    builder.fact(flow, 'flowPurpose', 'client-request', service);
  }
  return element;
}

/** Draws the users outside and their way to what is published. */
export function publish(builder: ModelBuilder, entrances: readonly Element[]): void {
  if (entrances.length === 0) return;
  const edge = builder.boundary('internet-edge', 'internet-edge', 'Internet edge', null);
  const cluster = builder.model.boundaries.cluster;
  if (cluster) cluster.parent = edge.id;
  const users = builder.element('internet-user', 'internet-user', 'Users outside', null);
  for (const entrance of entrances) {
    const origin = entrance.origin;
    const id = `flow.internet-user.to.${entrance.id}`;
    builder.model.flows[id] = {
      id,
      name: 'requests',
      source: users.id,
      target: entrance.id,
      facts: {
        flowPurpose: { value: 'client-request', source: origin ?? { by: 'import' } },
        ...(entrance.facts.tlsTerminated && { encrypted: entrance.facts.tlsTerminated }),
      },
      ...(origin && { origin }),
    };
  }
}

/** Which NetworkPolicies select which pods, and which deny a namespace's traffic by default. */
export function applyPolicies(
  builder: ModelBuilder,
  policies: readonly KubernetesObject[],
  workloads: readonly Workload[],
  namespaces: ReadonlyMap<string, Boundary>,
): void {
  for (const { namespace: name, node } of policies) {
    const namespace = namespaces.get(name);
    const types = node.at('spec', 'policyTypes')?.texts() ?? [
      'Ingress',
      ...(node.at('spec', 'egress') ? ['Egress'] : []),
    ];
    const labels = node.at('spec', 'podSelector', 'matchLabels')?.record() ?? new Map();
    const expressions = node.at('spec', 'podSelector', 'matchExpressions')?.items() ?? [];
    if (expressions.length > 0) {
      builder.lose(
        `NetworkPolicy ${node.at('metadata', 'name')?.text}`,
        node,
        'Selectors by expression aren’t read yet.',
      );
      continue;
    }
    for (const [type, field, podFact, namespaceFact] of [
      ['Ingress', 'ingress', 'networkPolicyIngress', 'ingressDefaultDeny'],
      ['Egress', 'egress', 'networkPolicyEgress', 'egressDefaultDeny'],
    ] as const) {
      if (!types.includes(type)) continue;
      for (const workload of workloads)
        if (workload.object.namespace === name && selects(labels, workload.labels))
          builder.fact(workload.pod, podFact, true, node);
      const deniesAll = labels.size === 0 && (node.at('spec', field)?.items().length ?? 0) === 0;
      if (namespace && deniesAll) builder.fact(namespace, namespaceFact, true, node);
    }
  }
}

/** Flows from containers to Services that they name in variables, commands or arguments. */
export function connectReferences(
  builder: ModelBuilder,
  workloads: readonly Workload[],
  services: readonly ImportedService[],
): void {
  const byHost = new Map<string, ImportedService>();
  for (const service of services) {
    const { name, namespace } = service.object;
    for (const suffix of ['', '.svc', '.svc.cluster.local'])
      byHost.set(`${name}.${namespace}${suffix}`, service);
  }
  for (const { object, containers } of workloads)
    for (const { element, node } of containers)
      for (const value of spokenValues(node))
        for (const host of hostsIn(value.text ?? '')) {
          const parts = host.split('.');
          // A StatefulSet's pod is named before its Service: cassandra-0.cassandra.default.svc
          const service =
            byHost.get(host) ??
            byHost.get(`${host}.${object.namespace}`) ??
            byHost.get(parts.slice(1).join('.'));
          if (service === undefined) continue;
          const flow = builder.flow(element.id, service.element.id, '', value);
          builder.fact(flow, 'flowPurpose', 'service-call', value);
        }
}

function spokenValues(container: ManifestNode): ManifestNode[] {
  return [
    ...(container.at('env')?.items() ?? []).flatMap((variable) => variable.at('value') ?? []),
    ...(container.at('command')?.items() ?? []),
    ...(container.at('args')?.items() ?? []),
  ];
}

/** Whole host names in a text: alone, with a port, in a URL, after `=`, `@` or a comma. */
function hostsIn(text: string): string[] {
  return text
    .slice(0, 4000)
    .split(/[\s,;=@"'/()]+/)
    .map((word) => word.replace(/:\d+$/, ''))
    .filter((word) => /^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/.test(word));
}
