import type { Boundary } from '../../model/threat-model';
import type { ModelBuilder } from './builder';
import { identifier } from './identifier';
import type { KubernetesObject } from './objects';

/** Makes the namespaces that are declared, and those that objects name, with what is said of them. */
export function importNamespaces(
  builder: ModelBuilder,
  objects: readonly KubernetesObject[],
  cluster: Boundary,
): ReadonlyMap<string, Boundary> {
  const namespaces = new Map<string, Boundary>();
  const isDeclaration = ({ kind }: KubernetesObject) => kind === 'Namespace';
  for (const object of [...objects.filter(isDeclaration), ...objects]) {
    const { kind, name, namespace, node } = object;
    if (namespaces.has(namespace)) continue;
    const id = identifier('namespace', namespace);
    const boundary = builder.boundary(id, 'namespace', namespace, cluster.id, node);
    if (boundary.origin && !isDeclaration(object))
      boundary.origin.note = `The namespace isn’t in the files; ${kind} ${name} is in it.`.slice(0, 2000);
    namespaces.set(namespace, boundary);
  }
  for (const object of objects) {
    const boundary = namespaces.get(object.namespace);
    if (boundary) readNamespaceFacts(builder, object, boundary);
  }
  return namespaces;
}

function readNamespaceFacts(
  builder: ModelBuilder,
  { kind, node }: KubernetesObject,
  namespace: Boundary,
): void {
  if (kind === 'ResourceQuota') builder.fact(namespace, 'resourceQuota', true, node);
  else if (kind === 'LimitRange') builder.fact(namespace, 'limitRange', true, node);
  else if (kind === 'Namespace') {
    const level = node.at('metadata', 'labels', 'pod-security.kubernetes.io/enforce');
    builder.word(namespace, 'podSecurityLevel', level, ['restricted', 'baseline', 'privileged']);
  }
}
