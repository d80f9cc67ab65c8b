import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import { readContainerFacts } from './container-facts';
import type { KubernetesObject } from './objects';
import { listUnread } from './unread-fields';

export interface WorkloadContainer {
  element: Element;
  node: ManifestNode;
}

/** A workload as it came into the model: a pod boundary with its containers. */
export interface Workload {
  object: KubernetesObject;
  pod: Boundary;
  spec: ManifestNode;
  /** The pod's labels, which Services and policies select. */
  labels: Map<string, string>;
  containers: WorkloadContainer[];
}

/** The pod's own part of a workload's manifest, wherever its kind keeps it. */
function podTemplate({ kind, node }: KubernetesObject): ManifestNode | undefined {
  if (kind === 'Pod') return node;
  if (kind === 'CronJob') return node.at('spec', 'jobTemplate', 'spec', 'template');
  return node.at('spec', 'template');
}

/** Makes the pod boundary of a workload and the containers in it; undefined (and a loss) without containers. */
export function importWorkload(
  builder: ModelBuilder,
  object: KubernetesObject,
  namespace: Boundary,
  accounts: ReadonlyMap<string, KubernetesObject>,
): Workload | undefined {
  const { kind, name, node } = object;
  const template = podTemplate(object);
  const spec = template?.at('spec');
  const described = spec?.at('containers')?.items() ?? [];
  if (template === undefined || spec === undefined || described.length === 0) {
    builder.lose(`${kind} ${name}`, node, 'It has no containers to import.');
    return undefined;
  }
  const path = `${kind.toLowerCase()}.${object.namespace}.${name}`;
  const pod = builder.boundary(path, 'pod', name, namespace.id, node);
  pod.description = `${kind} ${name}`;
  listUnread(builder, spec, 'pod', name);
  readPodFacts(builder, pod, object, spec, accounts);
  builder.fillSilence(pod, spec);

  const containers = (
    [
      ['initContainers', 'init-container'],
      ['containers', 'container'],
    ] as const
  ).flatMap(([field, stencil]) =>
    (spec.at(field)?.items() ?? []).map((container, index): WorkloadContainer => {
      const containerName = container.at('name')?.text ?? `${name}-${index + 1}`;
      // An init container that restarts always is how Kubernetes declares a sidecar.
      const isSidecar = stencil === 'init-container' && container.at('restartPolicy')?.text === 'Always';
      const id = `container.${object.namespace}.${kind.toLowerCase()}.${name}.${containerName}`;
      const element = builder.element(id, isSidecar ? 'sidecar' : stencil, containerName, pod.id, container);
      listUnread(builder, container, 'container', containerName);
      readContainerFacts(builder, element, container, spec);
      return { element, node: container };
    }),
  );
  return { object, pod, spec, labels: template.at('metadata', 'labels')?.record() ?? new Map(), containers };
}

/** Containers keep what the platform guarantees only after their mounts have been read. */
export function fillContainerSilence(builder: ModelBuilder, { containers }: Workload): void {
  for (const { element, node } of containers) builder.fillSilence(element, node);
}

const safeSysctls = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
]);

function readPodFacts(
  builder: ModelBuilder,
  pod: Boundary,
  { namespace }: KubernetesObject,
  spec: ManifestNode,
  accounts: ReadonlyMap<string, KubernetesObject>,
): void {
  for (const field of ['hostPID', 'hostIPC', 'hostNetwork'] as const) {
    const node = spec.at(field);
    if (node?.flag !== undefined) builder.fact(pod, field, node.flag, node);
  }
  const users = spec.at('hostUsers');
  if (users?.flag !== undefined) builder.fact(pod, 'userNamespace', !users.flag, users);

  const account = spec.at('serviceAccountName') ?? spec.at('serviceAccount');
  const accountName = account?.text ?? 'default';
  if (account?.text !== undefined)
    builder.fact(pod, 'serviceAccountDedicated', account.text !== 'default', account);
  const token =
    spec.at('automountServiceAccountToken') ??
    accounts.get(`${namespace} ${accountName}`)?.node.at('automountServiceAccountToken');
  if (token?.flag !== undefined) builder.fact(pod, 'serviceAccountTokenMounted', token.flag, token);

  const runtime = spec.at('runtimeClassName');
  if (runtime?.text !== undefined && /gvisor|runsc|kata|firecracker/i.test(runtime.text))
    builder.fact(pod, 'sandboxedRuntime', true, runtime);
  const sysctls = spec.at('securityContext', 'sysctls');
  const unsafe = sysctls?.items().find((one) => !safeSysctls.has(one.at('name')?.text ?? ''));
  if (sysctls) builder.fact(pod, 'unsafeSysctls', unsafe !== undefined, unsafe ?? sysctls);
}
