import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { brokenReference } from '../../model/integrity';
import { readModel } from '../../model/read-model';
import { writeModel } from '../../model/write-model';
import { importKubernetes } from './import-kubernetes';

const knowledge = containerKnowledge();

function imported(text: string) {
  const outcome = importKubernetes([{ name: 'app.yaml', text }], knowledge);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.model;
}
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

const workload = (spec: string, more = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    metadata:
      labels: { app: web }
    spec:
${spec.replace(/^/gm, '      ')}
${more}`;
const plain = `containers:
  - name: web
    image: example/web:1.2`;
const pod = 'deployment.shop.web';
const container = 'container.shop.deployment.web.web';

describe('a workload', () => {
  it('becomes a pod boundary in its namespace in the cluster, with its containers inside', () => {
    const model = imported(workload(plain));

    expect(model.elements[container]).toMatchObject({ stencil: 'container', parent: pod, name: 'web' });
    expect(model.boundaries[pod]).toMatchObject({ kind: 'pod', parent: 'namespace.shop' });
    expect(model.boundaries['namespace.shop']).toMatchObject({ kind: 'namespace', parent: 'cluster' });
  });

  it('has facts with the file and the line that says so', () => {
    const text = workload(`hostPID: true
containers:
  - name: web
    image: example/web@sha256:0123
    securityContext:
      privileged: true
      runAsUser: 0
      capabilities: { add: [NET_ADMIN], drop: [all] }
    resources: { limits: { memory: 1Gi } }`);
    const model = imported(text);
    const fact = (name: string) => model.elements[container]?.facts[name];

    expect(fact('privileged')).toEqual({
      value: 'yes',
      source: { by: 'import', file: 'app.yaml', line: lineOf(text, 'privileged') },
    });
    expect(model.boundaries[pod]?.facts.hostPID?.source.line).toBe(lineOf(text, 'hostPID'));
    expect(fact('runAsNonRoot')?.value).toBe('no');
    expect(fact('addedCapabilities')?.value).toEqual(['NET_ADMIN']);
    expect(fact('capabilitiesDropped')?.value).toBe('yes');
    expect(fact('imagePinnedByDigest')?.value).toBe('yes');
    expect(fact('memoryLimited')?.value).toBe('yes');
    expect(fact('cpuLimited')).toBeUndefined();
  });

  it('has what the platform guarantees where the manifest is silent, and nothing where nobody can know', () => {
    const facts = imported(workload(plain)).boundaries[pod]?.facts ?? {};

    expect(facts.serviceAccountTokenMounted).toMatchObject({ value: 'yes', source: { by: 'platform' } });
    expect(facts.hostNetwork).toMatchObject({ value: 'no', source: { by: 'platform' } });
    expect(imported(workload(plain)).elements[container]?.facts.runAsNonRoot).toBeUndefined();
  });

  it('takes the pod’s security context where the container is silent', () => {
    const model = imported(workload(`securityContext: { runAsNonRoot: true }\n${plain}`));
    expect(model.elements[container]?.facts.runAsNonRoot?.value).toBe('yes');
  });

  it('reaches its node where it mounts from it', () => {
    const model = imported(
      workload(`containers:
  - name: web
    volumeMounts: [{ name: sock, mountPath: /s }, { name: etc, mountPath: /e, readOnly: true }]
volumes:
  - { name: sock, hostPath: { path: /run/containerd/containerd.sock } }
  - { name: etc, hostPath: { path: /etc/ssl } }`),
    );

    expect(model.elements['node.container-runtime']?.parent).toBe('node');
    expect(model.elements['node.host-filesystem']?.parent).toBe('node');
    expect(model.elements[container]?.facts.runtimeSocketMounted?.value).toBe('yes');
    expect(Object.values(model.flows)).toHaveLength(2);
  });
});

describe('secrets', () => {
  const text = workload(
    `containers:
  - name: web
    args: ["--api-key=TOPSECRETARG", "--verbose"]
    env:
      - { name: DB_PASSWORD, value: TOPSECRETENV }
      - { name: DATABASE_URL, value: "postgres://app:TOPSECRETURL@db/app" }
      - { name: DB_PASSWORD_FILE, value: /run/secrets/db }
      - { name: TOKEN, valueFrom: { secretKeyRef: { name: vault, key: token } } }`,
    `---
apiVersion: v1
kind: Secret
metadata: { name: vault, namespace: shop, annotations: { last: TOPSECRETNOTE } }
stringData: { token: TOPSECRETDATA }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: conf, namespace: shop }
data: { app.properties: "db.password=TOPSECRETCONF" }
`,
  );

  it('are noticed and never kept', () => {
    const model = imported(text);

    expect(writeModel(model)).not.toContain('TOPSECRET');
    expect(model.elements[container]?.facts.plainSecretInEnvironment?.value).toBe('yes');
    expect(model.elements[container]?.facts.secretsInEnvironment?.value).toBe('yes');
    expect(model.elements['config-map.shop.conf']?.facts.containsSecrets?.value).toBe('yes');
  });

  it('flow to the container that reads them', () => {
    const [flow] = Object.values(imported(text).flows);
    expect(flow).toMatchObject({ source: 'secret.shop.vault', target: container });
  });
});

describe('the network', () => {
  const text = workload(
    `containers:
  - name: web
    ports: [{ name: http, containerPort: 8080 }]
    env: [{ name: API, value: "http://api.shop.svc:80/" }]`,
    `---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: nothing }, ports: [{ port: 80 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: door, namespace: shop }
spec:
  rules: [{ http: { paths: [{ path: /, backend: { service: { name: web, port: { number: 80 } } } }] } }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress] }
`,
  );
  const model = imported(text);
  const flows = Object.values(model.flows).map(({ source, target }) => `${source} > ${target}`);

  it('has flows from Services to the pods they select, from Ingresses to Services, and from references', () => {
    expect(flows).toContain(`service.shop.web > ${container}`);
    expect(flows).toContain('ingress.shop.door > service.shop.web');
    expect(flows).toContain(`${container} > service.shop.api`);
  });

  it('lets users in from outside to what is published, through the internet edge', () => {
    expect(flows).toContain('internet-user > ingress.shop.door');
    expect(flows).toContain('internet-user > service.shop.web');
    expect(model.boundaries.cluster?.parent).toBe('internet-edge');
  });

  it('reads which traffic policies deny, and leaves the rest unknown', () => {
    const facts = model.boundaries['namespace.shop']?.facts ?? {};
    expect(facts.ingressDefaultDeny?.value).toBe('yes');
    expect(facts.egressDefaultDeny).toBeUndefined();
  });

  it('lists what leads nowhere', () => {
    expect(model.losses.map(({ what }) => what)).toContain('Service api');
  });
});

describe('an import', () => {
  it('is the same whatever the order of the objects', () => {
    const parts = workload(
      plain,
      '---\napiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: shop }\n',
    ).split('---\n');
    const bare = (text: string) => writeModel(imported(text)).replace(/"line": \d+/g, '"line": 0');

    expect(bare(parts.join('---\n'))).toBe(bare(parts.reverse().join('\n---\n')));
  });

  it('is a valid model, laid out, with the threats that its facts raise', () => {
    const model = imported(workload(`hostIPC: true\n${plain}`));
    const read = readModel(writeModel(model));

    expect(read.ok && brokenReference(read.model)).toBeUndefined();
    expect(Object.keys(model.diagrams.main?.placements ?? {})).toHaveLength(4);
    expect(analyse(model, knowledge).threats.map(({ rule }) => rule)).toContain('pod-host-ipc-namespace');
  });

  it('opens lists and lists what it does not know', () => {
    const model = imported(`apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Secret, metadata: { name: a } }
  - { apiVersion: example.org/v1, kind: Rocket, metadata: { name: b } }
`);
    expect(model.elements['secret.default.a']).toBeDefined();
    expect(model.losses).toEqual([{ what: 'Rocket b', where: 'app.yaml:5', why: expect.any(String) }]);
  });

  it('lists fields that it does not read', () => {
    const model = imported(workload(`rocketFuel: yes\n${plain}`));
    expect(model.losses.map(({ what }) => what)).toEqual(['Field rocketFuel of pod web']);
  });

  it.each([
    ['a list for a name', 'kind: Pod\nmetadata: { name: [a] }\nspec: { containers: [] }'],
    ['text for containers', 'kind: Pod\nmetadata: { name: a }\nspec: { containers: none }'],
    ['numbers everywhere', 'kind: Service\nmetadata: { name: 7 }\nspec: { ports: 5, selector: 3 }'],
    ['null for a spec', 'kind: Deployment\nmetadata: { name: a }\nspec: null'],
  ])('survives %s', (_what, text) => {
    expect(() => importKubernetes([{ name: 'odd.yaml', text }], knowledge)).not.toThrow();
  });
});
