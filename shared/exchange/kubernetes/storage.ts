import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { looksLikeSecretName, looksLikeSecretValue } from '../secret-like';
import type { ModelBuilder } from './builder';
import type { KubernetesObject } from './objects';
import type { Workload, WorkloadContainer } from './workloads';

const secretKinds: Record<string, string> = {
  Opaque: 'Opaque',
  'kubernetes.io/service-account-token': 'token',
  'bootstrap.kubernetes.io/token': 'token',
  'kubernetes.io/tls': 'tls',
  'kubernetes.io/dockerconfigjson': 'registry',
  'kubernetes.io/dockercfg': 'registry',
  'kubernetes.io/basic-auth': 'basic-auth',
  'kubernetes.io/ssh-auth': 'ssh',
};

/** Makes the store of a Secret, ConfigMap, claim or service account. Of what is in it, nothing is kept. */
export function importStore(builder: ModelBuilder, object: KubernetesObject, namespace: Boundary): void {
  const { kind, node } = object;
  if (kind === 'Secret') {
    const element = store(builder, 'secret', object.name, namespace, node);
    const type = node.at('type');
    builder.fact(element, 'secretKind', secretKinds[type?.text ?? 'Opaque'] ?? 'other', type ?? node);
  } else if (kind === 'ConfigMap') {
    const element = store(builder, 'config-map', object.name, namespace, node);
    const found = node
      .at('data')
      ?.entries()
      .find(([key, value]) => holdsSecret(key, value.text ?? ''))?.[1];
    builder.fact(element, 'containsSecrets', found !== undefined, found ?? node);
  } else if (kind === 'PersistentVolumeClaim') importClaim(builder, object.name, namespace, node);
  else if (kind === 'ServiceAccount') {
    const element = store(builder, 'service-account', object.name, namespace, node);
    const token = node.at('automountServiceAccountToken');
    if (token?.flag !== undefined) builder.fact(element, 'automountToken', token.flag, token);
  }
}

function holdsSecret(key: string, text: string): boolean {
  if (text === '') return false;
  return (
    looksLikeSecretName(key) ||
    looksLikeSecretValue(text) ||
    text
      .slice(0, 100_000)
      .split('\n', 2000)
      .some((line) => {
        const [, name, value] =
          /^\s*["']?([A-Za-z][\w.-]{0,80})["']?\s*[:=]\s*["']?([^\s"',]{3,200})/.exec(line) ?? [];
        return name !== undefined && value !== undefined && looksLikeSecretName(name.replaceAll('.', '_'));
      })
  );
}

function store(
  builder: ModelBuilder,
  stencil: string,
  name: string,
  namespace: Boundary,
  node: ManifestNode,
): Element {
  return builder.element(`${stencil}.${namespace.name}.${name}`, stencil, name, namespace.id, node);
}

function importClaim(builder: ModelBuilder, name: string, namespace: Boundary, node: ManifestNode): Element {
  const element = store(builder, 'persistent-volume', name, namespace, node);
  const modes = node.at('spec', 'accessModes');
  if (modes) builder.fact(element, 'accessModeShared', modes.texts().includes('ReadWriteMany'), modes);
  return element;
}

/** A store that something refers to: the one that was imported, or one made for the reference, and listed. */
function referred(
  builder: ModelBuilder,
  stencil: 'secret' | 'config-map' | 'persistent-volume',
  reference: ManifestNode | undefined,
  namespace: Boundary,
): Element | undefined {
  const name = reference?.text;
  if (reference === undefined || name === undefined || name === '') return undefined;
  const id = `${stencil}.${namespace.name}.${name}`;
  const known = builder.model.elements[id];
  if (known) return known;
  const title = builder.knowledge.stencils.get(stencil)?.title ?? stencil;
  builder.lose(
    `${title} ${name}`,
    reference,
    'It is referred to but not in these files; it is drawn without facts.',
  );
  return store(builder, stencil, name, namespace, reference);
}

/** Flows between the containers of a workload and what they read, mount and reach on their node. */
export function connectStores(
  builder: ModelBuilder,
  workload: Workload,
  namespace: Boundary,
  node: () => Boundary,
): void {
  for (const container of workload.containers) {
    connectEnvironment(builder, container, namespace);
    for (const mount of container.node.at('volumeMounts')?.items() ?? [])
      connectMount(builder, workload, container, mount, namespace, node);
  }
}

function connectEnvironment(
  builder: ModelBuilder,
  { element, node }: WorkloadContainer,
  namespace: Boundary,
): void {
  const reads = (from: Element | undefined, at: ManifestNode) => {
    if (from) readFlow(builder, from, element, 'environment', at);
  };
  for (const variable of node.at('env')?.items() ?? []) {
    const secret = variable.at('valueFrom', 'secretKeyRef', 'name');
    if (secret) reads(referred(builder, 'secret', secret, namespace), secret);
    const config = variable.at('valueFrom', 'configMapKeyRef', 'name');
    if (config) reads(referred(builder, 'config-map', config, namespace), config);
  }
  for (const source of node.at('envFrom')?.items() ?? []) {
    const secret = source.at('secretRef', 'name');
    if (secret) reads(referred(builder, 'secret', secret, namespace), secret);
    const config = source.at('configMapRef', 'name');
    if (config) reads(referred(builder, 'config-map', config, namespace), config);
  }
}

function readFlow(
  builder: ModelBuilder,
  from: Element,
  to: Element,
  protocol: string,
  at: ManifestNode,
): void {
  const flow = builder.flow(from.id, to.id, protocol === 'mount' ? 'mounted files' : 'environment', at);
  builder.fact(flow, 'protocol', protocol, at);
  builder.fact(flow, 'readOnly', true, at);
  builder.fact(flow, 'flowPurpose', from.stencil === 'secret' ? 'secret-read' : 'other', at);
  builder.fact(flow, 'carriesSecrets', from.stencil === 'secret', at);
}

/** Volumes that live and die with the pod, or hold what the pod knows of itself. */
const innerVolumes = ['emptyDir', 'downwardAPI', 'gitRepo', 'image'];

function connectMount(
  builder: ModelBuilder,
  workload: Workload,
  container: WorkloadContainer,
  mount: ManifestNode,
  namespace: Boundary,
  node: () => Boundary,
): void {
  const name = mount.at('name');
  const volume = workload.spec
    .at('volumes')
    ?.items()
    .find((one) => one.at('name')?.text === name?.text);
  const claimTemplate = workload.object.node
    .at('spec', 'volumeClaimTemplates')
    ?.items()
    .find((one) => one.at('metadata', 'name')?.text === name?.text);
  const isReadOnly = mount.at('readOnly')?.flag === true;
  if (volume === undefined && claimTemplate !== undefined) {
    const claim = importClaim(builder, `${name?.text}-${workload.object.name}`, namespace, claimTemplate);
    storageFlow(builder, container, claim, isReadOnly, mount);
    return;
  }
  if (volume === undefined) {
    builder.lose(
      `Mount ${name?.text ?? ''} of ${container.element.name}`,
      mount,
      'There is no volume of that name.',
    );
    return;
  }
  const host = volume.at('hostPath', 'path');
  if (host?.text !== undefined) {
    mountHostPath(builder, container, host, host.text, isReadOnly, mount, node());
    return;
  }
  const claimName = volume.at('persistentVolumeClaim', 'claimName');
  const claim = referred(builder, 'persistent-volume', claimName, namespace);
  if (claim) storageFlow(builder, container, claim, isReadOnly, mount);
  const projected = volume.at('projected', 'sources')?.items() ?? [];
  for (const source of [volume, ...projected]) {
    const secret = referred(
      builder,
      'secret',
      source.at('secret', 'secretName') ?? source.at('secret', 'name'),
      namespace,
    );
    if (secret) readFlow(builder, secret, container.element, 'mount', mount);
    const config = referred(builder, 'config-map', source.at('configMap', 'name'), namespace);
    if (config) readFlow(builder, config, container.element, 'mount', mount);
  }
  const kinds = volume.entries().map(([key]) => key);
  const isKnown = kinds.some((key) =>
    ['hostPath', 'persistentVolumeClaim', 'projected', 'secret', 'configMap', ...innerVolumes].includes(key),
  );
  if (!isKnown)
    builder.lose(
      `Volume ${name?.text} (${kinds.filter((key) => key !== 'name').join(', ') || 'of no kind'})`.slice(
        0,
        500,
      ),
      volume,
      'Volumes of this kind aren’t imported yet.',
    );
}

function storageFlow(
  builder: ModelBuilder,
  { element }: WorkloadContainer,
  claim: Element,
  isReadOnly: boolean,
  mount: ManifestNode,
): void {
  const flow = isReadOnly
    ? builder.flow(claim.id, element.id, 'reads files', mount)
    : builder.flow(element.id, claim.id, 'reads and writes files', mount);
  builder.fact(flow, 'protocol', 'mount', mount);
  builder.fact(flow, 'readOnly', isReadOnly, mount);
  builder.fact(flow, 'flowPurpose', 'storage', mount);
}

const socketPattern = /\/(docker|containerd|crio|cri-dockerd|podman|buildkitd|dockershim)\.sock$/;
const socketFolders = /^\/(var\/)?run\/(docker|containerd|crio|podman)$/;

function mountHostPath(
  builder: ModelBuilder,
  { element }: WorkloadContainer,
  pathNode: ManifestNode,
  rawPath: string,
  isReadOnly: boolean,
  mount: ManifestNode,
  host: Boundary,
): void {
  const path = rawPath.length > 1 ? rawPath.replace(/\/+$/, '') || '/' : rawPath;
  const known = element.facts.hostPathMounts?.value;
  builder.fact(
    element,
    'hostPathMounts',
    [...(Array.isArray(known) ? known : []), path.slice(0, 400)],
    pathNode,
  );
  if (element.facts.hostPathWritable?.value !== 'yes')
    builder.fact(element, 'hostPathWritable', !isReadOnly, mount.at('readOnly') ?? mount);

  const isSocket = socketPattern.test(path) || socketFolders.test(path);
  if (isSocket) {
    builder.fact(element, 'runtimeSocketMounted', true, pathNode);
    const runtime = builder.element(
      'node.container-runtime',
      'container-runtime',
      'Container runtime',
      host.id,
      pathNode,
    );
    const flow = builder.flow(element.id, runtime.id, `socket ${path}`.slice(0, 300), mount);
    builder.fact(flow, 'protocol', 'unix-socket', mount);
    builder.fact(flow, 'flowPurpose', 'admin', mount);
    // A socket takes orders whether or not its file may be replaced.
    builder.fact(flow, 'readOnly', false, mount);
    return;
  }
  const files = builder.element(
    'node.host-filesystem',
    'host-filesystem',
    'Host filesystem',
    host.id,
    pathNode,
  );
  const paths = files.facts.hostPath?.value;
  const all = new Set([...(Array.isArray(paths) ? paths : []), path.slice(0, 400)]);
  builder.fact(files, 'hostPath', [...all].sort(), pathNode);
  if (path === '/') builder.fact(files, 'wholeRoot', true, pathNode);
  const flow = builder.flow(element.id, files.id, `mounts ${path}`.slice(0, 300), mount);
  builder.fact(flow, 'protocol', 'mount', mount);
  builder.fact(flow, 'readOnly', isReadOnly, mount.at('readOnly') ?? mount);
  builder.fact(flow, 'flowPurpose', 'storage', mount);
}
