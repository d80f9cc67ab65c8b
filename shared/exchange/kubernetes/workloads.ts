import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import { readContainerFacts } from './container-facts';
import { identifier } from './identifier';
import type { KubernetesObject } from './objects';
import { readPodFacts } from './pod-facts';
import { checkFields } from './unread-fields';

export interface WorkloadContainer {
  element: Element;
  node: ManifestNode;
  /** Whether what its manifest leaves out is left out, rather than unreadable. */
  isReadable: boolean;
}

/** A workload as it came into the model: a pod boundary with its containers. */
export interface Workload {
  object: KubernetesObject;
  pod: Boundary;
  spec: ManifestNode;
  /** The pod's labels, which Services and policies select. */
  labels: ReadonlyMap<string, string>;
  containers: WorkloadContainer[];
  isReadable: boolean;
}

/** The pod's own part of a workload's manifest, wherever its kind keeps it. */
function podTemplate({ kind, node }: KubernetesObject): ManifestNode | undefined {
  if (kind === 'Pod') return node;
  if (kind === 'CronJob') return node.at('spec', 'jobTemplate', 'spec', 'template');
  return node.at('spec', 'template');
}

/** Makes the pod boundary of a workload and the containers in it; undefined (and a loss) without containers. */
export function importWorkload(
  builder: ModelBuilder,
  object: KubernetesObject,
  namespace: Boundary,
  accounts: ReadonlyMap<string, KubernetesObject>,
): Workload | undefined {
  const { kind, name, node } = object;
  const template = podTemplate(object);
  const spec = template?.at('spec');
  if (template === undefined || spec === undefined || !spec.at('containers')?.items().length) {
    builder.lose(`${kind} ${name}`, node, 'It has no containers to import.');
    return undefined;
  }
  const path = identifier(kind.toLowerCase(), object.namespace, name);
  const pod = builder.boundary(path, 'pod', name, namespace.id, node);
  pod.description = `${kind} ${pod.name}`;
  const isReadable = checkFields(builder, spec, 'pod', name) && !object.isTemplate;
  readPodFacts(builder, pod, object, spec, accounts);

  const context = { spec, metadata: template.at('metadata') };
  const containers = (['initContainers', 'containers'] as const).flatMap((field) =>
    (spec.at(field)?.items() ?? []).flatMap((container): WorkloadContainer[] => {
      const element = containerElement(builder, container, field === 'initContainers', object, pod);
      if (element === undefined) return [];
      const isContainerReadable = checkFields(builder, container, 'container', element.name) && isReadable;
      readContainerFacts(builder, element, container, context, isContainerReadable);
      return [{ element, node: container, isReadable: isContainerReadable }];
    }),
  );
  return {
    object,
    pod,
    spec,
    labels: context.metadata?.at('labels')?.record() ?? new Map(),
    containers,
    isReadable,
  };
}

function containerElement(
  builder: ModelBuilder,
  container: ManifestNode,
  isInit: boolean,
  { kind, namespace, name }: KubernetesObject,
  pod: Boundary,
): Element | undefined {
  const own = container.at('name')?.text;
  const id = identifier('container', namespace, kind.toLowerCase(), name, own ?? '');
  if (!own || builder.model.elements[id] !== undefined) {
    const why = own ? 'The pod has another container of this name.' : 'A container needs a name.';
    builder.lose(`Container ${own ?? 'without a name'} of ${kind} ${name}`, container, why);
    return undefined;
  }
  // An init container that restarts always is how Kubernetes declares a sidecar.
  const isSidecar = isInit && container.at('restartPolicy')?.text === 'Always';
  const stencil = isSidecar ? 'sidecar' : isInit ? 'init-container' : 'container';
  return builder.element(id, stencil, own, pod.id, container);
}

/** What the platform guarantees where a workload's manifest is silent; after all else of it has been read. */
export function fillSilence(builder: ModelBuilder, { pod, object, containers, isReadable }: Workload): void {
  const { stencils, boundaries } = builder.knowledge;
  if (isReadable) builder.fillSilence(pod, boundaries.get('pod')?.facts, object.node);
  for (const container of containers)
    if (container.isReadable)
      builder.fillSilence(container.element, stencils.get(container.element.stencil)?.facts, container.node);
}
