import type { Knowledge } from '../../knowledge/knowledge';
import { layOut } from '../../layout/quick-layout';
import type { Boundary, ImportLoss, ThreatModel } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { type ImportProblem, readDocuments, type SourceFile } from '../read-yaml';
import { connectAccount } from './accounts';
import { ModelBuilder, ModelTooLarge } from './builder';
import { connectStores } from './mounts';
import { importNamespaces } from './namespaces';
import { collectObjects, type KubernetesObject, workloadKinds } from './objects';
import { applyPolicies } from './policies';
import { importIngress, publish } from './publish';
import { connectReferences } from './references';
import { importService, isOpenToOutside } from './services';
import { importStore } from './stores';
import { fillSilence, importWorkload } from './workloads';

export type ImportOutcome =
  | { ok: true; model: ThreatModel; losses: ImportLoss[] }
  | { ok: false; problem: ImportProblem };

/**
 * Kubernetes manifests as a laid-out model: cluster, namespaces and pods as nested boundaries; containers,
 * Services, Ingresses and stores in them; facts with file and line. Values of secrets are never taken over. The
 * same files give the same model, in whatever order they come.
 */
export function importKubernetes(files: readonly SourceFile[], knowledge: Knowledge): ImportOutcome {
  const file = files[0]?.name ?? 'input';
  const sorted = [...files].sort((a, b) => compare(a.name, b.name) || compare(a.text, b.text));
  const read = readDocuments(sorted);
  if (!read.ok) return read;
  const builder = new ModelBuilder('Imported cluster', knowledge);
  try {
    const objects = collectObjects(read.documents, builder);
    if (objects.length === 0) return { ok: false, problem: nothingToImport(file, builder) };
    build(builder, objects);
  } catch (error) {
    if (error instanceof ModelTooLarge) return { ok: false, problem: { file, message: error.message } };
    throw error;
  }
  const model = builder.finish();
  const main = model.diagrams.main;
  if (main) main.placements = layOut(model);
  return { ok: true, model, losses: model.losses };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function nothingToImport(file: string, builder: ModelBuilder): ImportProblem {
  const [first] = builder.finish().losses;
  const met = first ? ` ${first.what} (${first.where}): ${first.why}` : '';
  return { file, message: `There is no Kubernetes object in it that can be imported.${met}` };
}

function build(builder: ModelBuilder, objects: readonly KubernetesObject[]): void {
  const ofKind = (...kinds: string[]) => objects.filter(({ kind }) => kinds.includes(kind));
  const cluster = builder.boundary('cluster', 'cluster', 'Cluster', null);
  const namespaces = importNamespaces(builder, objects, cluster);
  const inNamespace = ({ namespace }: KubernetesObject) => namespaces.get(namespace) as Boundary;

  for (const object of ofKind('Secret', 'ConfigMap', 'PersistentVolumeClaim', 'ServiceAccount'))
    importStore(builder, object, inNamespace(object));
  const accounts = new Map(ofKind('ServiceAccount').map((one) => [`${one.namespace} ${one.name}`, one]));
  const workloads = ofKind(...workloadKinds).flatMap(
    (object) => importWorkload(builder, object, inNamespace(object), accounts) ?? [],
  );
  const node = (reason: ManifestNode) => builder.boundary('node', 'node', 'Node', cluster.id, reason);
  for (const workload of workloads) {
    const namespace = inNamespace(workload.object);
    connectStores(builder, workload, namespace, node);
    fillSilence(builder, workload);
    connectAccount(builder, workload, namespace);
  }

  const neighbours = byNamespace(workloads.map((workload) => [workload.object.namespace, workload]));
  const services = ofKind('Service').map((object) =>
    importService(builder, object, inNamespace(object), neighbours.get(object.namespace) ?? []),
  );
  connectReferences(builder, workloads, services);
  const ingresses = ofKind('Ingress').map((object) => importIngress(builder, object, inNamespace(object)));
  const policies = byNamespace(ofKind('NetworkPolicy').map((policy) => [policy.namespace, policy]));
  for (const [name, ofNamespace] of policies) {
    const namespace = namespaces.get(name);
    if (namespace) applyPolicies(builder, ofNamespace, namespace, neighbours.get(name) ?? []);
  }
  const open = services.filter((service) => isOpenToOutside(builder, service));
  publish(builder, cluster, [
    ...ingresses,
    ...open.map(({ element, object }) => ({ element, node: object.node })),
  ]);
}

function byNamespace<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [namespace, member] of pairs) {
    const known = groups.get(namespace);
    if (known) known.push(member);
    else groups.set(namespace, [member]);
  }
  return groups;
}
