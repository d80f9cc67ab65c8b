import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import { mountHostPath, mountUnreadable } from './host-mounts';
import { importClaim, referredStore } from './stores';
import { apiVolumes, kindsOf, listUndrawnVolumes } from './volumes';
import type { Workload, WorkloadContainer } from './workloads';

/** Volumes by name, as a pod and the claim templates of its StatefulSet declare them. */
interface Volumes {
  volumes: ReadonlyMap<string, ManifestNode>;
  claimTemplates: ReadonlyMap<string, ManifestNode>;
}

/** Flows between the containers of a workload and what they read, mount and reach on their node. */
export function connectStores(
  builder: ModelBuilder,
  workload: Workload,
  namespace: Boundary,
  node: (reason: ManifestNode) => Boundary,
): void {
  const { spec, object, containers } = workload;
  const templates = object.node.at('spec', 'volumeClaimTemplates')?.items() ?? [];
  const declared: Volumes = {
    volumes: named(spec.at('volumes')?.items() ?? [], 'name'),
    claimTemplates: named(templates, 'metadata', 'name'),
  };
  for (const container of containers) {
    connectEnvironment(builder, container, namespace);
    for (const field of ['volumeMounts', 'volumeDevices'])
      for (const mount of container.node.at(field)?.items() ?? [])
        connectMount(builder, workload, declared, container, mount, namespace, node);
  }
  listUndrawnVolumes(builder, workload, declared.claimTemplates);
}

function named(nodes: readonly ManifestNode[], ...path: string[]): Map<string, ManifestNode> {
  return new Map(nodes.map((node) => [node.at(...path)?.text ?? '', node]));
}

function connectEnvironment(
  builder: ModelBuilder,
  { element, node }: WorkloadContainer,
  namespace: Boundary,
): void {
  const reads = (stencil: 'secret' | 'config-map', reference: ManifestNode | undefined) => {
    const store = referredStore(builder, stencil, reference, namespace);
    if (store && reference) readFlow(builder, store, element, 'environment', reference);
  };
  for (const variable of node.at('env')?.items() ?? []) {
    reads('secret', variable.at('valueFrom', 'secretKeyRef', 'name'));
    reads('config-map', variable.at('valueFrom', 'configMapKeyRef', 'name'));
  }
  for (const source of node.at('envFrom')?.items() ?? []) {
    reads('secret', source.at('secretRef', 'name'));
    reads('config-map', source.at('configMapRef', 'name'));
  }
}

function readFlow(
  builder: ModelBuilder,
  from: Element,
  to: Element,
  protocol: 'mount' | 'environment',
  at: ManifestNode,
): void {
  const flow = builder.flow(from, to, protocol === 'mount' ? 'mounted files' : 'environment', at);
  const isSecret = from.stencil === 'secret';
  builder.fact(flow, 'protocol', protocol, at);
  builder.fact(flow, 'readOnly', true, at);
  builder.fact(flow, 'flowPurpose', isSecret ? 'secret-read' : 'other', at);
  builder.fact(flow, 'carriesSecrets', isSecret || from.facts.containsSecrets?.value, at);
}

function connectMount(
  builder: ModelBuilder,
  workload: Workload,
  { volumes, claimTemplates }: Volumes,
  container: WorkloadContainer,
  mount: ManifestNode,
  namespace: Boundary,
  node: (reason: ManifestNode) => Boundary,
): void {
  const { element } = container;
  const name = mount.at('name')?.text ?? '';
  const volume = volumes.get(name);
  const template = claimTemplates.get(name);
  const readOnly = mount.at('readOnly');
  const isReadOnly = readOnly?.flag === true;
  if (readOnly && !readOnly.isAbsent && readOnly.flag === undefined)
    builder.lose(`Field readOnly of mount ${name} of ${element.name}`, readOnly, 'Expected true or false.');
  // A StatefulSet's claim takes the place of a volume of the same name.
  if (template) {
    const claim = importClaim(builder, `${name}-${workload.object.name}`, namespace, template);
    storageFlow(builder, element, claim, isReadOnly, mount);
    return;
  }
  if (volume === undefined) {
    builder.lose(`Mount ${name} of ${element.name}`, mount, 'There is no volume of that name.');
    mountUnreadable(builder, element, mount);
    return;
  }
  const hostPath = volume.at('hostPath');
  const path = hostPath?.at('path');
  if (path?.text) mountHostPath(builder, element, path, isReadOnly, mount, node(path));
  else if (hostPath) {
    builder.lose(`Volume ${name} (hostPath)`, hostPath, 'Which path of the host it is can’t be read.');
    mountUnreadable(builder, element, hostPath);
  } else if (kindsOf(volume).every((kind) => !apiVolumes.has(kind))) mountUnreadable(builder, element, mount);
  const claimed = volume.at('persistentVolumeClaim');
  const claim = referredStore(builder, 'persistent-volume', claimed?.at('claimName'), namespace);
  if (claim)
    storageFlow(builder, element, claim, isReadOnly || claimed?.at('readOnly')?.flag === true, mount);
  for (const source of [volume, ...(volume.at('projected', 'sources')?.items() ?? [])]) {
    const secret = source.at('secret', 'secretName') ?? source.at('secret', 'name');
    const stores = [
      referredStore(builder, 'secret', secret, namespace),
      referredStore(builder, 'config-map', source.at('configMap', 'name'), namespace),
    ];
    for (const store of stores) if (store) readFlow(builder, store, element, 'mount', mount);
  }
}

/** Data goes from the volume where the container can't write, else from the container. */
function storageFlow(
  builder: ModelBuilder,
  element: Element,
  claim: Element,
  isReadOnly: boolean,
  mount: ManifestNode,
): void {
  const flow = isReadOnly
    ? builder.flow(claim, element, 'reads files', mount)
    : builder.flow(element, claim, 'reads and writes files', mount);
  builder.fact(flow, 'protocol', 'mount', mount);
  builder.fact(flow, 'readOnly', isReadOnly, mount.at('readOnly') ?? mount);
  builder.fact(flow, 'flowPurpose', 'storage', mount);
}
