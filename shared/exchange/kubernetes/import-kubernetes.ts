import type { Knowledge } from '../../knowledge/knowledge';
import type { Boundary, ImportLoss, ThreatModel } from '../../model/threat-model';
import { layOut } from '../layout';
import { type ImportProblem, readDocuments, type SourceFile } from '../read-yaml';
import { ModelBuilder } from './builder';
import { applyPolicies, connectReferences, importIngress, importService, publish } from './network';
import { collectObjects, type KubernetesObject, workloadKinds } from './objects';
import { connectStores, importStore } from './storage';
import { fillContainerSilence, importWorkload, type Workload } from './workloads';

export type ImportOutcome =
  | { ok: true; model: ThreatModel; losses: ImportLoss[] }
  | { ok: false; problem: ImportProblem };

/**
 * Kubernetes manifests as a laid-out model: cluster, namespaces and pods as nested boundaries; containers,
 * Services, Ingresses and stores in them; facts with file and line. Values of secrets are never taken over.
 */
export function importKubernetes(files: readonly SourceFile[], knowledge: Knowledge): ImportOutcome {
  const read = readDocuments(files);
  if (!read.ok) return read;
  const builder = new ModelBuilder('Imported cluster', knowledge);
  const objects = collectObjects(read.documents, builder.losses);
  if (objects.length === 0)
    return {
      ok: false,
      problem: {
        file: files[0]?.name ?? 'input',
        message: 'There is no Kubernetes object in it that can be imported.',
      },
    };
  build(builder, objects);
  const { model } = builder;
  const main = model.diagrams.main;
  if (main) main.placements = layOut(model);
  return { ok: true, model, losses: model.losses };
}

function build(builder: ModelBuilder, objects: readonly KubernetesObject[]): void {
  const ofKind = (...kinds: string[]) => objects.filter(({ kind }) => kinds.includes(kind));
  const cluster = builder.boundary('cluster', 'cluster', 'Cluster', null);
  const namespaces = new Map<string, Boundary>();
  for (const { namespace, node } of objects)
    if (!namespaces.has(namespace))
      namespaces.set(
        namespace,
        builder.boundary(`namespace.${namespace}`, 'namespace', namespace, cluster.id, node),
      );
  for (const object of ofKind('Namespace', 'ResourceQuota', 'LimitRange'))
    readNamespaceFacts(builder, object, namespaces.get(object.namespace));
  const inNamespace = ({ namespace }: KubernetesObject) => namespaces.get(namespace) as Boundary;

  const accounts = new Map(ofKind('ServiceAccount').map((one) => [`${one.namespace} ${one.name}`, one]));
  for (const object of ofKind('Secret', 'ConfigMap', 'PersistentVolumeClaim', 'ServiceAccount'))
    importStore(builder, object, inNamespace(object));
  const workloads = ofKind(...workloadKinds).flatMap(
    (object) => importWorkload(builder, object, inNamespace(object), accounts) ?? [],
  );
  const node = () => builder.boundary('node', 'node', 'Node', cluster.id);
  for (const workload of workloads) {
    connectStores(builder, workload, inNamespace(workload.object), node);
    connectAccount(builder, workload);
    fillContainerSilence(builder, workload);
  }
  const services = ofKind('Service').map((object) =>
    importService(builder, object, inNamespace(object), workloads),
  );
  connectReferences(builder, workloads, services);
  const ingresses = ofKind('Ingress').map((object) => importIngress(builder, object, inNamespace(object)));
  applyPolicies(builder, ofKind('NetworkPolicy'), workloads, namespaces);
  const isPublished = (type: unknown) => type === 'NodePort' || type === 'LoadBalancer';
  publish(builder, [
    ...ingresses,
    ...services.map(({ element }) => element).filter(({ facts }) => isPublished(facts.serviceType?.value)),
  ]);
}

function readNamespaceFacts(
  builder: ModelBuilder,
  { kind, node }: KubernetesObject,
  namespace?: Boundary,
): void {
  if (namespace === undefined) return;
  if (kind === 'ResourceQuota') builder.fact(namespace, 'resourceQuota', true, node);
  else if (kind === 'LimitRange') builder.fact(namespace, 'limitRange', true, node);
  else {
    const level = node.at('metadata', 'labels', 'pod-security.kubernetes.io/enforce');
    if (level && ['restricted', 'baseline', 'privileged'].includes(level.text ?? ''))
      builder.fact(namespace, 'podSecurityLevel', level.text, level);
  }
}

/** The identity that a pod's token gives it, drawn where the service account is one of the imported objects. */
function connectAccount(builder: ModelBuilder, { object, spec, pod, containers }: Workload): void {
  const name = (spec.at('serviceAccountName') ?? spec.at('serviceAccount'))?.text;
  const account = name && builder.model.elements[`service-account.${object.namespace}.${name}`];
  const first = containers.find(({ element }) => element.stencil === 'container');
  if (!account || !first || pod.facts.serviceAccountTokenMounted?.value !== 'yes') return;
  const flow = builder.flow(account.id, first.element.id, 'service account token', first.node);
  builder.fact(flow, 'protocol', 'mount', first.node);
  builder.fact(flow, 'carriesSecrets', true, first.node);
  builder.fact(flow, 'readOnly', true, first.node);
}
