import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Fields that are read, or that say nothing about threats that the knowledge has. */
const knownFields = {
  pod: words(`containers initContainers volumes serviceAccountName serviceAccount automountServiceAccountToken
    securityContext hostPID hostIPC hostNetwork hostUsers shareProcessNamespace runtimeClassName restartPolicy
    terminationGracePeriodSeconds activeDeadlineSeconds dnsPolicy dnsConfig nodeSelector nodeName affinity
    tolerations schedulerName priorityClassName priority preemptionPolicy imagePullSecrets hostname subdomain
    enableServiceLinks topologySpreadConstraints readinessGates overhead setHostnameAsFQDN os schedulingGates`),
  container:
    words(`name image imagePullPolicy command args workingDir ports env envFrom resources volumeMounts
    volumeDevices livenessProbe readinessProbe startupProbe lifecycle securityContext terminationMessagePath
    terminationMessagePolicy stdin stdinOnce tty restartPolicy resizePolicy`),
  'securityContext of pod': words(`runAsUser runAsGroup runAsNonRoot fsGroup fsGroupChangePolicy
    supplementalGroups supplementalGroupsPolicy sysctls seccompProfile appArmorProfile`),
  'securityContext of container': words(`runAsUser runAsGroup runAsNonRoot privileged allowPrivilegeEscalation
    readOnlyRootFilesystem capabilities seccompProfile appArmorProfile procMount`),
} as const;

const lists = words(
  'containers initContainers volumes sysctls command args ports env envFrom volumeMounts volumeDevices add drop',
);
const maps = words('securityContext capabilities seccompProfile appArmorProfile resources limits');
const texts = words('serviceAccountName serviceAccount runtimeClassName procMount');

/**
 * Lists fields that nobody reads and fields of the wrong shape. Gives whether all that is read could be: else
 * what isn't found in it must not pass for silence.
 */
export function checkFields(
  builder: ModelBuilder,
  node: ManifestNode,
  of: 'pod' | 'container',
  name: string,
): boolean {
  const context = node.at('securityContext');
  return [
    check(builder, node, of, `${of} ${name}`),
    context?.isMap !== true || check(builder, context, `securityContext of ${of}`, `${of} ${name}`),
    shaped(builder, context?.at('capabilities'), `${of} ${name}`),
    shaped(builder, node.at('resources'), `${of} ${name}`),
  ].every((isReadable) => isReadable);
}

function check(
  builder: ModelBuilder,
  node: ManifestNode,
  of: keyof typeof knownFields,
  name: string,
): boolean {
  for (const [field, value] of node.entries())
    if (!knownFields[of].has(field) && !value.isAbsent)
      builder.lose(`Field ${field.slice(0, 100)} of ${name}`, value, 'The importer doesn’t read this field.');
  return shaped(builder, node, name);
}

function shaped(builder: ModelBuilder, node: ManifestNode | undefined, name: string): boolean {
  let isReadable = true;
  for (const [field, value] of node?.entries() ?? []) {
    const expected = shapeOf(field);
    const isFine =
      expected === undefined ||
      value.isAbsent ||
      (expected === 'list' ? value.isList : expected === 'map' ? value.isMap : value.text !== undefined);
    if (isFine) continue;
    builder.lose(`Field ${field} of ${name}`, value, `Expected a ${expected}.`);
    isReadable = false;
  }
  return isReadable;
}

function shapeOf(field: string): 'list' | 'map' | 'text' | undefined {
  return lists.has(field) ? 'list' : maps.has(field) ? 'map' : texts.has(field) ? 'text' : undefined;
}
