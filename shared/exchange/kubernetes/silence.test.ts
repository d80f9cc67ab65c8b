import { describe, expect, it } from 'vitest';
import { containerKnowledge } from '../../knowledge/containers';
import type { Knowledge } from '../../knowledge/knowledge';
import { importKubernetes } from './import-kubernetes';

const shipped = containerKnowledge();

function imported(spec: string, knowledge: Knowledge = shipped, ...others: string[]) {
  const text = [`kind: Pod\nmetadata: { name: p }\nspec: ${spec}`, ...others].join('\n---\n');
  const outcome = importKubernetes([{ name: 'a.yaml', text }], knowledge);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const { boundaries, elements } = outcome.model;
  return {
    pod: boundaries['pod.default.p']?.facts ?? {},
    container: elements['container.default.pod.p.c']?.facts ?? {},
  };
}
const mounting = (volume: string, mount = '') =>
  `{ containers: [{ name: c, volumeMounts: [{ name: v, ${mount} }] }], volumes: [{ name: v, ${volume} }] }`;

describe('whether the engine’s socket is mounted', () => {
  const answer = (spec: string) => imported(spec).container.runtimeSocketMounted;

  it('is answered by the platform only where nothing of the node is mounted', () => {
    expect(answer('{ containers: [{ name: c }] }')).toMatchObject({
      value: 'no',
      source: { by: 'platform' },
    });
    expect(answer(mounting('emptyDir: {}'))?.source.by).toBe('platform');
    expect(answer(mounting('hostPath: { path: /etc/ssl }'))).toMatchObject({
      value: 'no',
      source: { by: 'import', line: 3 },
    });
  });

  it.each([
    ['yes', '/', ''],
    ['yes', '/var/run', ''],
    ['no', '/', 'subPath: etc/ssl'],
    ['unknown', '/', 'subPathExpr: $(POD)'],
    ['unknown', '/var', ''],
    ['unknown', '/var/lib/docker', ''],
    ['unknown', '[a]', ''],
  ])('is %s for the host’s %s mounted %s', (value, path, mount) => {
    expect(answer(mounting(`hostPath: { path: ${path} }`, mount))).toMatchObject({
      value,
      source: { by: 'import', line: 3 },
    });
  });

  it.each(['hostpath: { path: / }', 'nothing: {}'])('is unknown for a volume like %s', (volume) => {
    expect(answer(mounting(volume))?.value).toBe('unknown');
    expect(imported(mounting(volume)).container.hostPathMounts?.value).toBe('unknown');
  });

  it('is yes as soon as one of several mounts gives it', () => {
    const spec = (names: string) => `{ containers: [{ name: c, volumeMounts: [${names}] }], volumes: [
      { name: a, hostPath: { path: /var } }, { name: b, hostPath: { path: /run } }, { name: e, hostPath: { path: /etc } } ] }`;
    for (const names of ['{ name: a }, { name: b }, { name: e }', '{ name: e }, { name: b }, { name: a }'])
      expect(answer(spec(names))?.value).toBe('yes');
    expect(answer(spec('{ name: e }, { name: a }'))?.value).toBe('unknown');
  });
});

describe('no default of the platform stands in', () => {
  it('for ports of a container in its node’s network', () => {
    const ports = (more: string) =>
      imported(`{ hostNetwork: true, containers: [{ name: c${more} }] }`).container.hostPorts?.value;
    expect(ports(', ports: [{ containerPort: 80 }]')).toBe('yes');
    expect(ports('')).toBe('unknown');
  });

  it('for the masks of /proc, which a privileged container lacks', () => {
    const { procMountUnmasked } = imported(
      '{ containers: [{ name: c, securityContext: { privileged: true } }] }',
    ).container;
    expect(procMountUnmasked).toMatchObject({ value: 'yes', source: { by: 'import' } });
  });

  it('for a shared process namespace', () => {
    expect(imported('{ shareProcessNamespace: true, containers: [{ name: c }] }').pod).toMatchObject({
      processNamespaceShared: { value: 'yes', source: { by: 'import' } },
    });
    expect(imported('{ containers: [{ name: c }] }').pod.processNamespaceShared).toMatchObject({
      value: 'no',
      source: { by: 'platform' },
    });
  });

  it('for the token of a service account that isn’t in the files', () => {
    const spec = '{ serviceAccountName: robot, containers: [{ name: c }] }';
    const account = 'kind: ServiceAccount\nmetadata: { name: robot }';

    expect(imported(spec).pod.serviceAccountTokenMounted?.value).toBe('unknown');
    expect(imported(spec, shipped, account).pod.serviceAccountTokenMounted).toMatchObject({
      value: 'yes',
      source: { by: 'platform' },
    });
  });

  it.each(['serviceAccountName: [a]', 'runtimeClassName: {}'])('where %s can’t be read', (field) => {
    expect(imported(`{ ${field}, containers: [{ name: c }] }`).pod.hostPID).toBeUndefined();
  });

  it('for secrets in an environment that can’t be read', () => {
    const { container } = imported('{ containers: [{ name: c, env: all }] }');
    expect([container.plainSecretInEnvironment, container.secretsInEnvironment]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('for a fact of somebody’s own pack, which the importer doesn’t look for', () => {
    const [fact] = shipped.facts.values();
    const pod = shipped.boundaries.get('pod');
    if (!fact || !pod) throw new Error('the knowledge is empty');
    const own: Knowledge = {
      ...shipped,
      facts: new Map([
        ...shipped.facts,
        ['own', { ...fact, id: 'own', silent: { value: 'no', because: 'x' } }],
      ]),
      boundaries: new Map([...shipped.boundaries, ['pod', { ...pod, facts: [...pod.facts, 'own'] }]]),
    };
    expect(imported('{ containers: [{ name: c }] }', own).pod.own).toBeUndefined();
  });
});

it.each(['"true"', "'yes'", '!!str true'])('takes no text for true: hostNetwork: %s', (value) => {
  const { pod, container } = imported(`{ hostNetwork: ${value}, containers: [{ name: c }] }`);
  expect(pod.hostNetwork).toMatchObject({ value: 'unknown', source: { by: 'import', line: 3 } });
  expect(container.hostPorts?.value).not.toBe('yes');
});
