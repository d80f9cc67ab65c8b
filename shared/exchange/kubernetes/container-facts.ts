import type { Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { looksLikeSecretValue, withoutCredentials } from '../secret-like';
import type { ModelBuilder } from './builder';
import { readEnvironment } from './environment';

/** What a pod's template says of all its containers. */
export interface PodContext {
  spec: ManifestNode;
  /** `metadata` of the template. */
  metadata: ManifestNode | undefined;
}

/** What a container's own part of a manifest, and the pod's where it stands in, say of it. */
export function readContainerFacts(
  builder: ModelBuilder,
  element: Element,
  container: ManifestNode,
  pod: PodContext,
  isReadable: boolean,
): void {
  readPrivileges(builder, element, container, pod.spec);
  readProfiles(builder, element, container, pod);
  readImage(builder, element, container);
  for (const [key, fact] of [
    ['memory', 'memoryLimited'],
    ['cpu', 'cpuLimited'],
  ] as const) {
    const limit = container.at('resources', 'limits', key);
    if (limit?.text !== undefined) builder.fact(element, fact, true, limit);
  }
  const probe = ['livenessProbe', 'readinessProbe', 'startupProbe']
    .map((name) => container.at(name))
    .find((one) => one?.isMap);
  if (probe) builder.fact(element, 'healthChecked', true, probe);
  readHostPorts(builder, element, container, pod.spec);
  readEnvironment(builder, element, container, isReadable);
}

function readHostPorts(
  builder: ModelBuilder,
  element: Element,
  container: ManifestNode,
  spec: ManifestNode,
): void {
  const ports = container.at('ports')?.items() ?? [];
  const hostPort = ports
    .map((port) => port.at('hostPort'))
    .find((port) => port?.text !== undefined && port.text !== '0');
  if (hostPort) builder.fact(element, 'hostPorts', true, hostPort);
  // In its node's network each port that a container listens on is one of the node, declared or not.
  else if (spec.at('hostNetwork')?.flag === true)
    builder.fact(element, 'hostPorts', ports[0] ? true : 'unknown', ports[0] ?? container);
}

function readPrivileges(
  builder: ModelBuilder,
  element: Element,
  container: ManifestNode,
  spec: ManifestNode,
): void {
  const own = (...path: string[]) => container.at('securityContext', ...path);
  for (const field of ['privileged', 'allowPrivilegeEscalation', 'readOnlyRootFilesystem'])
    builder.flag(element, field, own(field));

  const either = (field: string) => present(own(field)) ?? present(spec.at('securityContext', field));
  const user = either('runAsUser');
  const nonRoot = either('runAsNonRoot');
  if (nonRoot?.flag === true) builder.fact(element, 'runAsNonRoot', true, nonRoot);
  else if (user && /^\d+$/.test(user.text ?? ''))
    builder.fact(element, 'runAsNonRoot', Number(user.text) !== 0, user);
  else if (user) builder.misread(element, 'runAsNonRoot', user, 'a user’s number');
  else if (nonRoot && nonRoot.flag === undefined)
    builder.misread(element, 'runAsNonRoot', nonRoot, 'true or false');

  const added = own('capabilities', 'add');
  if (added?.isList) builder.fact(element, 'addedCapabilities', added.texts().map(capability), added);
  const dropped = own('capabilities', 'drop');
  if (dropped?.isList) {
    const dropsAll = dropped.texts().some((name) => capability(name) === 'ALL');
    builder.fact(element, 'capabilitiesDropped', dropsAll, dropped);
  }
}

const present = (node: ManifestNode | undefined) => (node?.isAbsent ? undefined : node);

/** As Kubernetes names it: `SYS_ADMIN`, not `CAP_SYS_ADMIN`. */
const capability = (name: string) => name.toUpperCase().replace(/^CAP_/, '');

function readProfiles(
  builder: ModelBuilder,
  element: Element,
  container: ManifestNode,
  { spec, metadata }: PodContext,
): void {
  const either = (...path: string[]) =>
    container.at('securityContext', ...path) ?? spec.at('securityContext', ...path);
  builder.word(element, 'seccompProfile', either('seccompProfile', 'type'), [
    'RuntimeDefault',
    'Localhost',
    'Unconfined',
  ]);
  // Before Kubernetes 1.30 an annotation of the pod named the AppArmor profile.
  const annotated = metadata?.at(
    'annotations',
    `container.apparmor.security.beta.kubernetes.io/${container.at('name')?.text ?? ''}`,
  );
  const appArmor = either('appArmorProfile', 'type') ?? annotated;
  if (appArmor?.text !== undefined)
    builder.fact(element, 'lsmConfined', appArmor.text.toLowerCase() !== 'unconfined', appArmor);
  const proc = container.at('securityContext', 'procMount');
  const privileged = container.at('securityContext', 'privileged');
  // A container engine masks nothing of /proc for a privileged container.
  if (privileged?.flag === true) builder.fact(element, 'procMountUnmasked', true, privileged);
  else if (proc?.text !== undefined)
    builder.fact(element, 'procMountUnmasked', proc.text === 'Unmasked', proc);
}

function readImage(builder: ModelBuilder, element: Element, container: ManifestNode): void {
  const image = container.at('image');
  if (image?.text === undefined || image.text.includes('{{')) return;
  const text = withoutCredentials(image.text);
  if (text !== image.text)
    builder.lose(`Credentials in the image of ${element.name}`, image, 'Values of secrets are never kept.');
  const isPinned = text.includes('@sha256:');
  const lastPart = text.slice(text.lastIndexOf('/') + 1);
  const tag = lastPart.includes(':') ? lastPart.slice(lastPart.indexOf(':') + 1) : 'latest';
  builder.fact(element, 'imagePinnedByDigest', isPinned, image);
  builder.fact(element, 'imageTag', isPinned ? 'digest' : tag === 'latest' ? 'latest' : 'version', image);
  if (!looksLikeSecretValue(text))
    element.description = `Image ${builder.cut(text, 500, `Image of ${element.name}`, image)}`;
}
