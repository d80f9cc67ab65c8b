import type { ImportLoss } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';

/** A Kubernetes object with what it is called by. */
export interface KubernetesObject {
  kind: string;
  name: string;
  namespace: string;
  node: ManifestNode;
}

export const workloadKinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
] as const;
const otherKinds = [
  'Namespace',
  'Service',
  'Ingress',
  'ConfigMap',
  'Secret',
  'PersistentVolumeClaim',
  'ServiceAccount',
  'NetworkPolicy',
  'ResourceQuota',
  'LimitRange',
] as const;
const understood = new Set<string>([...workloadKinds, ...otherKinds]);

export const placeOf = (node: ManifestNode): string => `${node.file}:${node.line}`;

/** The objects of documents, lists opened, in an order of their own; what isn't understood becomes a loss. */
export function collectObjects(documents: readonly ManifestNode[], losses: ImportLoss[]): KubernetesObject[] {
  const found = new Map<string, KubernetesObject>();
  const visit = (node: ManifestNode): void => {
    const kind = node.at('kind')?.text;
    if (kind === undefined) {
      losses.push({
        what: 'A document without a kind',
        where: placeOf(node),
        why: 'It is no Kubernetes object.',
      });
      return;
    }
    if (kind.endsWith('List') && node.at('items')?.isList) {
      for (const item of node.at('items')?.items() ?? []) visit(item);
      return;
    }
    const name = node.at('metadata', 'name')?.text ?? node.at('metadata', 'generateName')?.text;
    const what = `${kind} ${name ?? 'without a name'}`.slice(0, 900);
    if (!understood.has(kind)) {
      losses.push({
        what,
        where: placeOf(node),
        why: `Objects of kind ${kind.slice(0, 200)} aren't imported yet.`,
      });
      return;
    }
    if (name === undefined || name === '') {
      losses.push({ what, where: placeOf(node), why: 'An object needs metadata.name.' });
      return;
    }
    const namespace = kind === 'Namespace' ? name : (node.at('metadata', 'namespace')?.text ?? 'default');
    const key = `${kind} ${namespace} ${name}`;
    if (found.has(key))
      losses.push({
        what,
        where: placeOf(node),
        why: 'There is another object of this kind and name; that one counts.',
      });
    else found.set(key, { kind, name, namespace, node });
  };
  for (const document of documents) visit(document);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
}
