import type { Boundary } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import type { KubernetesObject } from './objects';

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

/** The service account that a pod names; undefined where it gets its namespace's `default`. */
export function namedAccount(spec: ManifestNode): ManifestNode | undefined {
  return [spec.at('serviceAccountName'), spec.at('serviceAccount')].find((one) => one?.text);
}

/** What a workload's manifest, and the service account it names, say of its pods as a whole. */
export function readPodFacts(
  builder: ModelBuilder,
  pod: Boundary,
  { namespace }: KubernetesObject,
  spec: ManifestNode,
  accounts: ReadonlyMap<string, KubernetesObject>,
): void {
  for (const field of ['hostPID', 'hostIPC', 'hostNetwork']) builder.flag(pod, field, spec.at(field));
  builder.flag(pod, 'processNamespaceShared', spec.at('shareProcessNamespace'));
  builder.flag(pod, 'userNamespace', spec.at('hostUsers'), (usesHosts) => !usesHosts);
  readToken(builder, pod, namespace, spec, accounts);

  const runtime = spec.at('runtimeClassName');
  if (runtime?.text && /gvisor|runsc|kata|firecracker/i.test(runtime.text))
    builder.fact(pod, 'sandboxedRuntime', true, runtime);
  const sysctls = spec.at('securityContext', 'sysctls');
  const unsafe = sysctls?.items().find((one) => !safeSysctls.has(one.at('name')?.text ?? ''));
  if (sysctls?.isList) builder.fact(pod, 'unsafeSysctls', unsafe !== undefined, unsafe ?? sysctls);
}

function readToken(
  builder: ModelBuilder,
  pod: Boundary,
  namespace: string,
  spec: ManifestNode,
  accounts: ReadonlyMap<string, KubernetesObject>,
): void {
  const name = namedAccount(spec);
  if (name) builder.fact(pod, 'serviceAccountDedicated', name.text !== 'default', name);
  const account = accounts.get(`${namespace} ${name?.text ?? 'default'}`);
  const own = spec.at('automountServiceAccountToken');
  const decides = own && !own.isAbsent ? own : account?.node.at('automountServiceAccountToken');
  if (decides && !decides.isAbsent) builder.flag(pod, 'serviceAccountTokenMounted', decides);
  // An account that isn't in these files, or is a template, may say that its token isn't mounted.
  else if (account ? account.isTemplate : name && name.text !== 'default')
    builder.fact(pod, 'serviceAccountTokenMounted', 'unknown', name ?? spec);

  const projected = (spec.at('volumes')?.items() ?? [])
    .flatMap((volume) => volume.at('projected', 'sources')?.items() ?? [])
    .flatMap((source) => source.at('serviceAccountToken') ?? []);
  for (const token of projected)
    if (token.at('audience') === undefined) builder.fact(pod, 'serviceAccountTokenMounted', true, token);
    else
      builder.lose(
        `Token for another audience in pod ${pod.name}`,
        token,
        'The model knows only of tokens for the Kubernetes API.',
      );
}
