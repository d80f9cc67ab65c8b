import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';

/** Fields of a pod that are read, or that say nothing about threats that the knowledge has. */
const podFields = new Set(
  `containers initContainers ephemeralContainers volumes serviceAccountName serviceAccount automountServiceAccountToken
  securityContext hostPID hostIPC hostNetwork hostUsers runtimeClassName restartPolicy
  terminationGracePeriodSeconds activeDeadlineSeconds dnsPolicy dnsConfig nodeSelector nodeName affinity tolerations
  schedulerName priorityClassName priority preemptionPolicy imagePullSecrets hostname subdomain enableServiceLinks
  topologySpreadConstraints readinessGates overhead setHostnameAsFQDN os schedulingGates`.split(/\s+/),
);
const containerFields = new Set(
  `name image imagePullPolicy command args workingDir ports env envFrom resources volumeMounts livenessProbe
  readinessProbe startupProbe lifecycle securityContext terminationMessagePath terminationMessagePolicy stdin stdinOnce
  tty restartPolicy resizePolicy`.split(/\s+/),
);

/** Lists fields that nobody reads, so that nothing is dropped in silence. */
export function listUnread(
  builder: ModelBuilder,
  node: ManifestNode,
  of: 'pod' | 'container',
  name: string,
): void {
  const known = of === 'pod' ? podFields : containerFields;
  for (const [field, value] of node.entries())
    if (!known.has(field))
      builder.lose(
        `Field ${field.slice(0, 100)} of ${of} ${name}`,
        value,
        'The importer doesn’t read this field.',
      );
}
