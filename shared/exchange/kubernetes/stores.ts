import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { looksLikeSecret } from '../secret-like';
import { holdsSecretLine } from '../secret-text';
import type { ModelBuilder } from './builder';
import { identifier } from './identifier';
import type { KubernetesObject } from './objects';

const secretKinds = new Map([
  ['Opaque', 'Opaque'],
  ['kubernetes.io/service-account-token', 'token'],
  ['bootstrap.kubernetes.io/token', 'token'],
  ['kubernetes.io/tls', 'tls'],
  ['kubernetes.io/dockerconfigjson', 'registry'],
  ['kubernetes.io/dockercfg', 'registry'],
  ['kubernetes.io/basic-auth', 'basic-auth'],
  ['kubernetes.io/ssh-auth', 'ssh'],
]);

/** Makes the store of a Secret, ConfigMap, claim or service account. Of what is in it, nothing is kept. */
export function importStore(builder: ModelBuilder, object: KubernetesObject, namespace: Boundary): void {
  const { kind, name, node } = object;
  if (kind === 'Secret') {
    const element = store(builder, 'secret', name, namespace, node);
    const type = node.at('type');
    builder.fact(element, 'secretKind', secretKinds.get(type?.text ?? 'Opaque') ?? 'other', type ?? node);
  } else if (kind === 'ConfigMap') {
    const element = store(builder, 'config-map', name, namespace, node);
    const entries = ['data', 'binaryData'].flatMap((field) => node.at(field)?.entries() ?? []);
    const secret = entries.find(
      ([key, { text = '' }]) => looksLikeSecret(key, text) || holdsSecretLine(text),
    )?.[1];
    builder.fact(element, 'containsSecrets', secret !== undefined, secret ?? node);
  } else if (kind === 'PersistentVolumeClaim') importClaim(builder, name, namespace, node);
  else if (kind === 'ServiceAccount') {
    const element = store(builder, 'service-account', name, namespace, node);
    builder.flag(element, 'automountToken', node.at('automountServiceAccountToken'));
  }
}

/** Makes the store behind a claim, or behind a claim template of a StatefulSet. */
export function importClaim(
  builder: ModelBuilder,
  name: string,
  namespace: Boundary,
  node: ManifestNode,
): Element {
  const element = store(builder, 'persistent-volume', name, namespace, node);
  const modes = node.at('spec', 'accessModes');
  if (modes?.isList)
    builder.fact(element, 'accessModeShared', modes.texts().includes('ReadWriteMany'), modes);
  return element;
}

type StoreStencil = 'secret' | 'config-map' | 'persistent-volume' | 'service-account';

const identify = (stencil: StoreStencil, name: string, namespace: Boundary) =>
  identifier(stencil, namespace.name, name);

function store(
  builder: ModelBuilder,
  stencil: StoreStencil,
  name: string,
  namespace: Boundary,
  node: ManifestNode,
): Element {
  return builder.element(identify(stencil, name, namespace), stencil, name, namespace.id, node);
}

/** A store that something refers to: the one that was imported, or one made for the reference, and listed. */
export function referredStore(
  builder: ModelBuilder,
  stencil: StoreStencil,
  reference: ManifestNode | undefined,
  namespace: Boundary,
): Element | undefined {
  const name = reference?.text;
  if (reference === undefined || !name) return undefined;
  const known = builder.model.elements[identify(stencil, name, namespace)];
  if (known) return known;
  const title = builder.knowledge.stencils.get(stencil)?.title ?? stencil;
  builder.lose(
    `${title} ${name}`,
    reference,
    'It is referred to but not in these files; it is drawn without facts.',
  );
  return store(builder, stencil, name, namespace, reference);
}
