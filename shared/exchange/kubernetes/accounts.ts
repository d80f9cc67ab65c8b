import type { Boundary } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import { identifier } from './identifier';
import { namedAccount } from './pod-facts';
import { referredStore } from './stores';
import type { Workload } from './workloads';

/**
 * The identity that a pod's token gives to each of its containers. A service account that the pod names is drawn
 * in any case, a `default` one where the files declare it.
 */
export function connectAccount(builder: ModelBuilder, workload: Workload, namespace: Boundary): void {
  const { spec, pod, containers } = workload;
  const name: ManifestNode | undefined = namedAccount(spec);
  const account =
    name === undefined || name.text === 'default'
      ? builder.model.elements[identifier('service-account', namespace.name, 'default')]
      : referredStore(builder, 'service-account', name, namespace);
  if (account === undefined || pod.facts.serviceAccountTokenMounted?.value !== 'yes') return;
  for (const { element, node } of containers) {
    const flow = builder.flow(account, element, 'service account token', node);
    builder.fact(flow, 'protocol', 'mount', node);
    builder.fact(flow, 'carriesSecrets', true, node);
    builder.fact(flow, 'readOnly', true, node);
    builder.fact(flow, 'flowPurpose', 'secret-read', node);
  }
}
