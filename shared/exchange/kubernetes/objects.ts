import { limits } from '../../model/limits';
import type { ManifestNode } from '../manifest-node';
import { type ModelBuilder, ModelTooLarge } from './builder';
import { howToBuild, isKustomization, kustomizationLoss, nearestOf } from './kustomization';
import { templateBraces } from './template-braces';

/** A Kubernetes object with what it is called by. */
export interface KubernetesObject {
  kind: string;
  name: string;
  namespace: string;
  node: ManifestNode;
  /** A template that wasn't rendered: where it is silent, nobody knows what it will say. */
  isTemplate: boolean;
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

/**
 * The objects of documents, lists opened, in an order of their own; what isn't understood becomes a loss.
 * @throws ModelTooLarge when there are more than an import may have.
 */
export function collectObjects(
  documents: readonly ManifestNode[],
  builder: ModelBuilder,
): KubernetesObject[] {
  const found = new Map<string, KubernetesObject>();
  const kustomizations = documents.filter(isKustomization);
  let count = 0;
  const visit = (node: ManifestNode): void => {
    count += 1;
    if (count > limits.importObjects)
      throw new ModelTooLarge(`More than ${limits.importObjects} objects to import.`);
    if (isKustomization(node)) {
      kustomizationLoss(builder, node);
      return;
    }
    const kind = node.at('kind')?.text;
    if (kind === undefined) {
      builder.lose('A document without a kind', node, 'It is no Kubernetes object.');
      return;
    }
    const items = node.at('items');
    if (kind.endsWith('List') && items?.isList) {
      for (const item of items.items()) visit(item);
      return;
    }
    const name = node.at('metadata', 'name')?.text || node.at('metadata', 'generateName')?.text;
    const what = `${kind.slice(0, 200)} ${name ?? 'without a name'}`;
    if (!understood.has(kind)) {
      builder.lose(what, node, `Objects of kind ${kind.slice(0, 200)} aren’t imported yet.`);
      return;
    }
    const braces = templateBraces(node);
    if (braces)
      builder.lose(what, braces, 'It holds template braces ({{ }}): import what `helm template` prints.');
    if (name === undefined || name === '') {
      builder.lose(what, node, 'An object needs metadata.name.');
      return;
    }
    const namespace = kind === 'Namespace' ? name : node.at('metadata', 'namespace')?.text || 'default';
    const key = `${kind} ${namespace} ${name}`;
    const first = found.get(key)?.node;
    const kustomization = nearestOf(kustomizations, node);
    if (first)
      builder.lose(
        what,
        node,
        `There is another object of this kind and name, and that one counts: ${first.file.slice(-300)}:${first.line}.${kustomization ? ` Of files that kustomize puts together, ${howToBuild(kustomization)} gives what deploys.` : ''}`,
      );
    else found.set(key, { kind, name, namespace, node, isTemplate: braces !== undefined });
  };
  for (const document of documents) visit(document);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
}
