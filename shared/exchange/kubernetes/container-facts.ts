import type { Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { looksLikeSecretName, looksLikeSecretValue } from '../secret-like';
import type { ModelBuilder } from './builder';

/** What a container's own part of a manifest, and the pod's where it stands in, say of it. */
export function readContainerFacts(
  builder: ModelBuilder,
  element: Element,
  container: ManifestNode,
  spec: ManifestNode,
): void {
  readSecurityContext(builder, element, container, spec);
  readImage(builder, element, container);
  for (const [key, fact] of [
    ['memory', 'memoryLimited'],
    ['cpu', 'cpuLimited'],
  ] as const) {
    const limit = container.at('resources', 'limits', key);
    if (limit?.text !== undefined) builder.fact(element, fact, true, limit);
  }
  const hostPort = container
    .at('ports')
    ?.items()
    .map((port) => port.at('hostPort'))
    .find((port) => port?.text !== undefined && port.text !== '0');
  if (hostPort) builder.fact(element, 'hostPorts', true, hostPort);
  readEnvironment(builder, element, container);
}

function readSecurityContext(
  builder: ModelBuilder,
  element: Element,
  container: ManifestNode,
  spec: ManifestNode,
): void {
  const own = (...path: string[]) => container.at('securityContext', ...path);
  const either = (...path: string[]) => own(...path) ?? spec.at('securityContext', ...path);
  for (const [field, fact] of [
    ['privileged', 'privileged'],
    ['allowPrivilegeEscalation', 'allowPrivilegeEscalation'],
    ['readOnlyRootFilesystem', 'readOnlyRootFilesystem'],
  ] as const) {
    const node = own(field);
    if (node) builder.fact(element, fact, node.flag, node);
  }
  const user = either('runAsUser');
  const nonRoot = either('runAsNonRoot');
  if (nonRoot?.flag === true) builder.fact(element, 'runAsNonRoot', true, nonRoot);
  else if (user?.text !== undefined) builder.fact(element, 'runAsNonRoot', user.text !== '0', user);

  const added = own('capabilities', 'add');
  if (added) builder.fact(element, 'addedCapabilities', added.texts(), added);
  const dropped = own('capabilities', 'drop');
  if (dropped)
    builder.fact(
      element,
      'capabilitiesDropped',
      dropped.texts().some((name) => /^all$/i.test(name)),
      dropped,
    );

  const seccomp = either('seccompProfile', 'type');
  if (seccomp && ['RuntimeDefault', 'Localhost', 'Unconfined'].includes(seccomp.text ?? ''))
    builder.fact(element, 'seccompProfile', seccomp.text, seccomp);
  const appArmor = either('appArmorProfile', 'type');
  if (appArmor?.text !== undefined)
    builder.fact(element, 'lsmConfined', appArmor.text !== 'Unconfined', appArmor);
  const proc = own('procMount');
  if (proc?.text !== undefined) builder.fact(element, 'procMountUnmasked', proc.text === 'Unmasked', proc);
}

function readImage(builder: ModelBuilder, element: Element, container: ManifestNode): void {
  const image = container.at('image');
  if (image?.text === undefined) return;
  const isPinned = image.text.includes('@sha256:');
  const lastPart = image.text.slice(image.text.lastIndexOf('/') + 1);
  const tag = lastPart.includes(':') ? lastPart.slice(lastPart.indexOf(':') + 1) : 'latest';
  builder.fact(element, 'imagePinnedByDigest', isPinned, image);
  builder.fact(element, 'imageTag', isPinned ? 'digest' : tag === 'latest' ? 'latest' : 'version', image);
  element.description = `Image ${image.text.slice(0, 500)}`;
}

/** Of environment variables only whether a secret is among them is kept, never a value. */
function readEnvironment(builder: ModelBuilder, element: Element, container: ManifestNode): void {
  for (const variable of container.at('env')?.items() ?? []) {
    const value = variable.at('value');
    const name = variable.at('name')?.text ?? '';
    const isSecret =
      value?.text !== undefined &&
      value.text !== '' &&
      (looksLikeSecretName(name) || looksLikeSecretValue(value.text));
    if (isSecret) builder.fact(element, 'plainSecretInEnvironment', true, value);
    const reference = variable.at('valueFrom', 'secretKeyRef');
    if (reference) builder.fact(element, 'secretsInEnvironment', true, reference);
  }
  for (const source of container.at('envFrom')?.items() ?? []) {
    const reference = source.at('secretRef');
    if (reference) builder.fact(element, 'secretsInEnvironment', true, reference);
  }
  const words = [...(container.at('command')?.items() ?? []), ...(container.at('args')?.items() ?? [])];
  const secret = words.find(({ text }) => text !== undefined && argumentHoldsSecret(text));
  if (secret) builder.fact(element, 'plainSecretInEnvironment', true, secret);
  for (const [fact, isKnown] of [
    ['plainSecretInEnvironment', element.facts.plainSecretInEnvironment],
    ['secretsInEnvironment', element.facts.secretsInEnvironment],
  ] as const)
    if (isKnown === undefined) builder.fact(element, fact, false, container);
}

function argumentHoldsSecret(text: string): boolean {
  const [, name, value] = /^-{0,2}([A-Za-z][\w-]{0,80})=(.+)$/s.exec(text) ?? [];
  return (
    looksLikeSecretValue(text) || (name !== undefined && value !== undefined && looksLikeSecretName(name))
  );
}
