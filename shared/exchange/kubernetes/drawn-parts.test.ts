import { describe, expect, it } from 'vitest';
import { containerKnowledge } from '../../knowledge/containers';
import { importKubernetes } from './import-kubernetes';

const knowledge = containerKnowledge();

function imported(...objects: string[]) {
  const outcome = importKubernetes([{ name: 'a.yaml', text: objects.join('\n---\n') }], knowledge);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const { model } = outcome;
  const flows = Object.values(model.flows).map(({ source, target, name }) =>
    `${source} > ${target} ${name}`.trim(),
  );
  return { model, flows, losses: model.losses.map(({ what }) => what) };
}
const pod = (spec: string, labels = '{ app: web }') =>
  `kind: Pod\nmetadata: { name: web, labels: ${labels} }\nspec: ${spec}`;
const web = 'container.default.pod.web.web';
const policy = (spec: string, name = 'p') =>
  `kind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: ${spec}`;

describe('a Service', () => {
  const ports =
    'containers: [{ name: web, ports: [{ containerPort: 80 }] }, { name: metrics, ports: [{ name: m, containerPort: 9 }] }]';

  it('leads each port to the container that listens, by number or name, else to the first', () => {
    const { flows } = imported(
      pod(`{ initContainers: [{ name: proxy, restartPolicy: Always }], ${ports} }`),
      'kind: Service\nmetadata: { name: s }\nspec: { selector: { app: web }, ports: [{ port: 80 }, { port: 1, targetPort: m }, { port: 5 }] }',
    );
    expect(flows).toEqual([
      `service.default.s > ${web} port 80`,
      'service.default.s > container.default.pod.web.metrics port m',
      `service.default.s > ${web} port 5`,
    ]);
  });

  it('is no way in from outside when its balancer has an inner address', () => {
    const { model, losses } = imported(
      'kind: Service\nmetadata: { name: s, annotations: { networking.gke.io/load-balancer-type: Internal } }\nspec: { type: LoadBalancer, selector: { a: b } }',
    );
    expect(model.elements['internet-user']).toBeUndefined();
    expect(losses).toContain('Users of Service s');
  });

  it('leads outside the cluster by an external name', () => {
    const { flows, model } = imported(
      'kind: Service\nmetadata: { name: s }\nspec: { type: ExternalName, externalName: db.example.org }',
    );
    expect(flows).toEqual(['service.default.s > external-service.db.example.org']);
    expect(model.elements['external-service.db.example.org']).toMatchObject({
      kind: 'external entity',
      parent: null,
    });
  });
});

it.each([
  ['its hosts are its own', 'rules: [{ host: shop.example.org }]', 'no'],
  ['it has a wildcard', 'rules: [{ host: shop.example.org }, { host: "*.example.org" }]', 'yes'],
  ['a rule has no host', 'rules: [{ http: {} }]', 'yes'],
  ['it takes whatever is left', 'defaultBackend: { service: { name: s } }', 'yes'],
])('an Ingress says whether it answers under open names: %s', (_what, spec, value) => {
  const { model } = imported(`kind: Ingress\nmetadata: { name: i }\nspec: { ${spec} }`);
  expect(model.elements['ingress.default.i']?.facts.wildcardHost?.value).toBe(value);
});

const tls = (hosts: string) => `tls: [{ hosts: [${hosts}] }], `;

it.each([
  ['yes', `${tls('a.example.org, b.example.org')}rules: [{ host: A.example.org }, { host: b.example.org }]`],
  ['no', `${tls('a.example.org')}rules: [{ host: a.example.org }, { host: plain.example.org }]`],
  ['yes', `${tls('"*.example.org"')}rules: [{ host: a.example.org }, { host: "*.example.org" }]`],
  ['no', `${tls('"*.example.org"')}rules: [{ host: a.b.example.org }]`],
  ['no', `${tls('"*.example.org"')}rules: [{ host: example.org }]`],
  ['no', `${tls('a.example.org')}rules: [{ host: "*.example.org" }]`],
  ['no', `${tls('a.example.org')}rules: [{ http: {} }]`],
  ['no', `${tls('a.example.org')}defaultBackend: { service: { name: s } }`],
  ['yes', 'tls: [{ secretName: s }], rules: [{ host: a.example.org }, { http: {} }]'],
  ['no', 'tls: [], rules: [{ host: a.example.org }]'],
  ['no', 'rules: [{ host: a.example.org }]'],
])('an Ingress speaks TLS where each of its hosts does: %s for %s', (value, spec) => {
  const { model } = imported(`kind: Ingress\nmetadata: { name: i }\nspec: { ${spec} }`);
  const requests = Object.values(model.flows).find(({ target }) => target === 'ingress.default.i');

  expect(model.elements['ingress.default.i']?.facts.tlsTerminated?.value).toBe(value);
  expect(requests?.facts).toMatchObject({
    encrypted: { value },
    protocol: { value: value === 'yes' ? 'HTTPS' : 'HTTP', source: { by: 'import' } },
  });
});

it('names the rule whose host an Ingress serves in the open', () => {
  const { model } = imported(
    `kind: Ingress\nmetadata: { name: i }\nspec:\n  tls: [{ hosts: [a.example.org] }]\n  rules:\n    - host: a.example.org\n    - host: plain.example.org`,
  );
  expect(model.elements['ingress.default.i']?.facts.tlsTerminated?.source.line).toBe(7);
});

it('hands devices of the host over with a mount that holds them', () => {
  const { model } = imported(
    pod(
      '{ volumes: [{ name: d, hostPath: { path: /dev/kvm } }], containers: [{ name: web, volumeMounts: [{ name: d, mountPath: /dev/kvm }] }] }',
    ),
  );
  expect(model.elements[web]?.facts.hostDevices).toMatchObject({ value: 'yes', source: { line: 3 } });
});

describe('a service account', () => {
  const account = (more: string) => `kind: ServiceAccount\nmetadata: { name: robot }\n${more}`;
  const user = pod(
    '{ serviceAccountName: robot, initContainers: [{ name: init }], containers: [{ name: web }] }',
  );
  const robot = 'service-account.default.robot';

  it('gives its token to every container of the pod', () => {
    expect(imported(user, account('')).flows).toEqual(
      [
        `${robot} > ${web} service account token`,
        `${robot} > container.default.pod.web.init service account token`,
      ].sort((a, b) => (a.includes('init') ? -1 : b.includes('init') ? 1 : 0)),
    );
  });

  it('decides whether it is mounted where the pod doesn’t', () => {
    const { model, flows } = imported(user, account('automountServiceAccountToken: false'));
    expect(flows).toEqual([]);
    expect(model.boundaries['pod.default.web']?.facts.serviceAccountTokenMounted).toMatchObject({
      value: 'no',
      source: { by: 'import' },
    });
  });

  it('is drawn and listed when it isn’t in the files, but not the default one', () => {
    const { model, losses } = imported(user);
    expect(model.elements[robot]).toBeDefined();
    expect(losses).toEqual(['Service account robot']);
    expect(Object.keys(imported(pod('{ containers: [{ name: web }] }')).model.elements)).toEqual([web]);
  });
});

describe('storage', () => {
  it('flows to the container that may only read, by the mount or by the claim', () => {
    const { flows } = imported(
      pod(`{ containers: [{ name: web, volumeMounts: [{ name: a }, { name: b }] }],
        volumes: [{ name: a, persistentVolumeClaim: { claimName: a } }, { name: b, persistentVolumeClaim: { claimName: b, readOnly: true } }] }`),
    );
    expect(flows).toEqual([
      `${web} > persistent-volume.default.a reads and writes files`,
      `persistent-volume.default.b > ${web} reads files`,
    ]);
  });

  it('tells whether a configuration that holds secrets carries them', () => {
    const { model } = imported(
      pod(
        '{ containers: [{ name: web, envFrom: [{ configMapRef: { name: c } }, { configMapRef: { name: away } }] }] }',
      ),
      'kind: ConfigMap\nmetadata: { name: c }\ndata: { DB_PASSWORD: hunter2 }',
    );
    const carries = Object.values(model.flows).map(({ facts }) => facts.carriesSecrets?.value);
    expect(carries).toEqual(['yes', undefined]);
  });

  it('has the engine’s socket in a folder that holds it, and the files there too', () => {
    const { model, flows } = imported(
      pod(
        '{ containers: [{ name: web, volumeMounts: [{ name: run }] }], volumes: [{ name: run, hostPath: { path: /var//run/../run/ } }] }',
      ),
    );
    expect(model.elements[web]?.facts.runtimeSocketMounted?.value).toBe('yes');
    expect(model.elements[web]?.facts.hostPathMounts?.value).toEqual(['/var/run']);
    expect(flows).toEqual([
      `${web} > node.container-runtime socket /var/run`,
      `${web} > node.host-filesystem mounts /var/run`,
    ]);
  });
});

describe('network policies', () => {
  const facts = (...policies: string[]) => {
    const { model } = imported(pod('{ containers: [{ name: web }] }'), ...policies);
    const { ingressDefaultDeny, egressDefaultDeny } = model.boundaries['namespace.default']?.facts ?? {};
    const { networkPolicyIngress, networkPolicyEgress } = model.boundaries['pod.default.web']?.facts ?? {};
    return [ingressDefaultDeny, egressDefaultDeny, networkPolicyIngress, networkPolicyEgress].map(
      (fact) => fact?.value,
    );
  };

  it('deny by default with an empty selector and no rules', () => {
    expect(facts(policy('{ podSelector: {}, policyTypes: [Ingress, Egress] }'))).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
    ]);
  });

  it('are for what comes in unless they have rules for what goes out', () => {
    expect(facts(policy('{ podSelector: { matchLabels: { app: web } }, ingress: [{ ports: [] }] }'))).toEqual(
      [undefined, undefined, 'yes', undefined],
    );
  });

  it.each([
    ['yes', '[{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }]'],
    ['yes', '[{ ports: [{ protocol: UDP, port: 53 }] }]'],
    ['yes', '[{ to: [{ namespaceSelector: {} }] }]'],
    ['no', '[{}]'],
    ['no', '[{ to: [] }]'],
    ['no', '[{ to: null, ports: [] }]'],
    ['no', '[{ to: [{ podSelector: {} }] }, { to: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]'],
    [undefined, '[{ ports: [{ protocol: TCP }] }]'],
    [undefined, '[{ to: everywhere }]'],
  ])('that select all pods deny what they don’t name: %s for egress: %s', (denied, egress) => {
    expect(facts(policy(`{ podSelector: {}, policyTypes: [Egress], egress: ${egress} }`))[1]).toBe(denied);
  });

  it('are listed where they select no pod', () => {
    const { losses } = imported(
      pod('{ containers: [{ name: web }] }'),
      policy('{ podSelector: { matchLabels: { app: other } } }'),
    );
    expect(losses).toEqual(['NetworkPolicy p']);
  });

  it('add up: one that lets everything in undoes one that denies', () => {
    const deny = policy('{ podSelector: {}, policyTypes: [Ingress] }', 'deny');
    const allow = policy('{ podSelector: {}, policyTypes: [Ingress], ingress: [{}] }', 'allow');
    expect(facts(deny, allow)[0]).toBe('no');
    expect(facts(deny.replace('deny', 'z-deny'), allow)[0]).toBe('no');
  });

  it('say nothing when they can’t be read', () => {
    expect(facts(policy('{ podSelector: all, policyTypes: [Ingress] }'))).toEqual(Array(4).fill(undefined));
    expect(facts(policy('{ podSelector: {}, policyTypes: [Ingress], ingress: none }'))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

it('says of a namespace whether it is declared, and where', () => {
  const { model } = imported(
    'kind: Namespace\nmetadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: restricted } }',
    'kind: Secret\nmetadata: { name: s, namespace: shop }',
    'kind: Secret\nmetadata: { name: s, namespace: other }',
  );
  expect(model.boundaries['namespace.shop']).toMatchObject({
    origin: { by: 'import', file: 'a.yaml', line: 1 },
    facts: { podSecurityLevel: { value: 'restricted' } },
  });
  expect(model.boundaries['namespace.shop']?.origin?.note).toBeUndefined();
  expect(model.boundaries['namespace.other']?.origin?.note).toContain('isn’t in the files');
});
