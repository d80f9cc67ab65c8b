import { connect } from '../edits/connect';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { containerKnowledge } from '../knowledge/containers';
import { emptyModel, type ThreatModel } from '../model/threat-model';

/** Boundaries, outermost first: id, kind, name, and the one around. */
const boundaries = [
  ['data-centre', 'network-segment', 'Data centre network', null],
  ['production', 'cluster', 'Production cluster', 'data-centre'],
  ['control-plane', 'control-plane', 'Control plane', 'production'],
  ['state', 'state-store', 'Cluster state', 'control-plane'],
  ['worker', 'node', 'Worker node', 'production'],
  ['shop-pod', 'pod', 'Shop pod', 'worker'],
] as const;

/** Elements: id, stencil, name, and the boundary around. */
const elements = [
  ['administrator', 'cluster-admin', 'Administrator', null],
  ['employee', 'browser', 'Internal user', 'data-centre'],
  ['customer', 'internet-user', 'External user', null],
  ['registry', 'image-registry', 'Image registry', 'data-centre'],
  ['api', 'kube-apiserver', 'API server', 'control-plane'],
  ['scheduler', 'kube-scheduler', 'Scheduler', 'control-plane'],
  ['controllers', 'kube-controller-manager', 'Controller manager', 'control-plane'],
  ['etcd', 'etcd', 'etcd', 'state'],
  ['kubelet', 'kubelet', 'Kubelet', 'worker'],
  ['runtime', 'container-runtime', 'containerd', 'worker'],
  ['shop', 'container', 'Shop', 'shop-pod'],
] as const;

/** Flows: id, source, target, purpose. */
const flows = [
  ['kubectl', 'administrator', 'api', 'admin'],
  ['state-access', 'api', 'etcd', 'storage'],
  ['watch-pods', 'scheduler', 'api', 'api-call'],
  ['reconcile', 'controllers', 'api', 'api-call'],
  ['report', 'kubelet', 'api', 'api-call'],
  ['logs-and-exec', 'api', 'kubelet', 'kubelet-api'],
  ['start-containers', 'kubelet', 'runtime', 'agent-command'],
  ['pull', 'runtime', 'registry', 'image-pull'],
  ['browse', 'customer', 'shop', 'client-request'],
  ['back-office', 'employee', 'shop', 'client-request'],
  ['look-up', 'shop', 'api', 'api-call'],
] as const;

/**
 * What a reviewer would find on a cluster that kubeadm made and that nobody hardened further: its own defaults
 * where they protect, plain weaknesses where they don't.
 */
const found: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  api: {
    anonymousAuth: 'yes',
    rbacEnabled: 'yes',
    auditLogging: 'no',
    networkRestricted: 'no',
    profilingEnabled: 'yes',
    staticTokens: 'no',
    nodeRestriction: 'yes',
    peopleUseClientCertificates: 'yes',
    kubeletCertificatesVerified: 'no',
    modernTls: 'yes',
  },
  scheduler: { bindAddressLocal: 'yes', profilingEnabled: 'yes', networkRestricted: 'yes' },
  controllers: {
    bindAddressLocal: 'yes',
    profilingEnabled: 'yes',
    networkRestricted: 'yes',
    ownAccountPerController: 'yes',
    signingKeyProtected: 'yes',
  },
  etcd: { mutualTls: 'yes', encryptedAtRest: 'no', networkRestricted: 'yes', backedUp: 'no' },
  kubelet: {
    anonymousAuth: 'no',
    webhookAuthorization: 'yes',
    readOnlyPort: 'no',
    staticPodsGuarded: 'yes',
    kubeletCertificatesRotate: 'yes',
  },
  runtime: { accessRestricted: 'yes', supportedVersion: 'yes', insecureRegistries: 'no' },
  registry: { anonymousPull: 'no', pushRestricted: 'no', immutableTags: 'no', auditLogging: 'yes' },
  shop: {
    privileged: 'no',
    runAsNonRoot: 'no',
    allowPrivilegeEscalation: 'yes',
    readOnlyRootFilesystem: 'no',
    capabilitiesDropped: 'no',
    seccompProfile: 'RuntimeDefault',
    memoryLimited: 'no',
    cpuLimited: 'no',
    imageTag: 'version',
    imagePinnedByDigest: 'no',
    secretsInEnvironment: 'yes',
    holdsSensitiveData: 'yes',
  },
  administrator: { multiFactor: 'no', personalAccounts: 'yes' },
  production: {
    admissionPolicy: 'no',
    secretsEncryptedAtRest: 'no',
    networkPolicyEnforced: 'yes',
    multiTenant: 'no',
    imagesScanned: 'no',
    imageSignaturesVerified: 'no',
    logsCollected: 'yes',
    runtimeWatched: 'no',
    supportedVersion: 'yes',
  },
  worker: {
    kernelPatched: 'yes',
    dedicatedNodes: 'no',
    hostAccessRestricted: 'yes',
    hostAuditing: 'no',
    minimalOs: 'no',
  },
  'shop-pod': {
    hostPID: 'no',
    hostIPC: 'no',
    hostNetwork: 'no',
    serviceAccountTokenMounted: 'yes',
    serviceAccountDedicated: 'no',
    serviceAccountRights: 'read',
    networkPolicyIngress: 'no',
    networkPolicyEgress: 'no',
  },
  browse: { encrypted: 'yes', protocol: 'HTTPS', rateLimited: 'no' },
  'back-office': { encrypted: 'no', protocol: 'HTTP' },
  kubectl: {
    encrypted: 'yes',
    protocol: 'HTTPS',
    sourceAuthenticated: 'yes',
    destinationAuthenticated: 'yes',
  },
};

/**
 * A Kubernetes control plane as somebody draws it by hand: eleven elements, six nested boundaries.
 * @param answered with what a reviewer found; without, nobody has answered anything yet
 */
export function controlPlane(answered: boolean): ThreatModel {
  const stencils = containerKnowledge().stencils;
  const drawn: Edit[] = [
    ...boundaries.map(([id, kind, name, parent]) => addBoundary(id, { kind, name }, place(parent))),
    ...elements.map(([id, stencil, name, parent]) =>
      addElement(id, { stencil, kind: stencils.get(stencil)?.kind ?? 'process', name }, place(parent)),
    ),
    ...flows.flatMap(([id, source, target, purpose]) => [
      connect(id, source, target),
      setFact(id, 'flowPurpose', purpose),
    ]),
  ];
  const facts = Object.entries(found).flatMap(([subject, values]) =>
    Object.entries(values).map(([fact, value]) => setFact(subject, fact, value)),
  );
  return [...drawn, ...(answered ? facts : [])].reduce(execute, createHistory(emptyModel('Control plane')))
    .present;
}

const place = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });
