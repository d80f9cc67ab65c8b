import { expect, it } from 'vitest';
import { connect } from '../edits/connect';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { containerKnowledge } from '../knowledge/containers';
import { controlsAbout } from '../knowledge/rule-controls';
import { emptyModel } from '../model/threat-model';
import { analyse } from './analyse';

const knowledge = containerKnowledge();
const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });
const container = (id: string, stencil: string, parent: string): Edit[] => [
  addElement(id, { stencil, kind: 'process', name: id }, inside(parent)),
  setFact(id, 'privileged', 'yes'),
];

/** The catalogues that the threats of one subject refer to. */
function cataloguesOf(subject: string, ...edits: Edit[]): Set<string> {
  const model = edits.reduce(execute, createHistory(emptyModel('m'))).present;
  const { threats } = analyse(model, knowledge);
  const own = threats.filter(({ subjects }) => subjects[0].id === subject);
  expect(own).not.toEqual([]);
  return new Set(own.flatMap(({ controls }) => controls.map(({ catalogue }) => catalogue)));
}

const cluster = addBoundary('cluster', { kind: 'cluster', name: 'c' }, inside(null));
const host = addBoundary('host', { kind: 'docker-host', name: 'h' }, inside(null));

it('refers to the benchmarks of the platform that a subject runs on, and to general ones', () => {
  const both = [
    cluster,
    host,
    ...container('web', 'container', 'cluster'),
    ...container('job', 'docker-container', 'host'),
  ];

  const web = cataloguesOf('web', ...both);
  expect(web).toContain('cis-kubernetes');
  expect(web).toContain('nist-800-190');
  expect(web).not.toContain('cis-docker');
  expect(web).not.toContain('cis-eks');

  const job = cataloguesOf('job', ...both);
  expect(job).toContain('cis-docker');
  expect(job).toContain('nist-800-190');
  expect(job).not.toContain('cis-kubernetes');
  expect(job).not.toContain('k8s-pss');
});

it('names as sources of a threat none of another platform', () => {
  const both = [
    cluster,
    host,
    ...container('web', 'container', 'cluster'),
    ...container('job', 'docker-container', 'host'),
  ];
  const { threats } = analyse(both.reduce(execute, createHistory(emptyModel('m'))).present, knowledge);
  const sourcesOf = (key: string) => threats.find((threat) => threat.key === key)?.source;

  expect(sourcesOf('privileged-container/web')).toContain('cis-kubernetes@2.0.1:5.2.2');
  expect(sourcesOf('privileged-container/web')).not.toContain('cis-docker@1.8.0:5.5');
  expect(sourcesOf('privileged-container/job')).toContain('cis-docker@1.8.0:5.5');
  expect(sourcesOf('privileged-container/job')).toContain('nist-800-190@2017:3.4.3');
  expect(sourcesOf('privileged-container/job')).not.toContain('cis-kubernetes@2.0.1:5.2.2');
});

it('adds the benchmark of a managed platform once somebody says which it is', () => {
  const catalogues = cataloguesOf(
    'web',
    cluster,
    ...container('web', 'container', 'cluster'),
    setFact('cluster', 'distribution', 'eks'),
  );
  expect(catalogues).toContain('cis-eks');
  expect(catalogues).toContain('cis-kubernetes');
  expect(catalogues).not.toContain('cis-gke');
});

it('keeps what a broad measure reaches besides from threats that it has nothing to say of', () => {
  const model = [
    cluster,
    addBoundary('pod', { kind: 'pod', name: 'p' }, inside('cluster')),
    setFact('pod', 'hostIPC', 'yes'),
  ].reduce(execute, createHistory(emptyModel('m'))).present;
  const threat = analyse(model, knowledge).threats.find(({ rule }) => rule === 'pod-host-ipc-namespace');
  const cis = threat?.controls.filter(({ catalogue }) => catalogue === 'cis-kubernetes').map(({ id }) => id);

  expect(cis).toContain('5.2.4');
  expect(cis).not.toContain('5.2.2');
  expect(cis).not.toContain('5.2.9');
});

/** The items of the CIS Kubernetes Benchmark that a rule's threat refers to, in a model of these edits. */
function benchmarkItemsOf(rule: string, ...edits: Edit[]): string[] {
  const model = edits.reduce(execute, createHistory(emptyModel('m'))).present;
  const threat = analyse(model, knowledge).threats.find((one) => one.rule === rule);
  expect(threat, rule).toBeDefined();
  return (threat?.controls ?? [])
    .filter(({ catalogue }) => catalogue === 'cis-kubernetes')
    .map(({ id }) => id);
}
const element = (id: string, stencil: string, kind: 'process' | 'data store' | 'external entity') =>
  addElement(id, { stencil, kind, name: id }, inside(stencil === 'developer' ? null : 'cluster'));
const etcd = element('etcd', 'etcd', 'data store');
const from = (source: string, target: string) => connect(`${source}-${target}`, source, target);

it('says of etcd what assesses etcd, not the files of every component', () => {
  const items = benchmarkItemsOf(
    'design-store-written-past-the-api',
    cluster,
    etcd,
    element('api', 'kube-apiserver', 'process'),
    from('api', 'etcd'),
  );
  expect(items).toEqual(
    expect.arrayContaining(['1.1.7', '1.1.8', '1.1.11', '1.1.12', '1.2.23', '1.2.26', '2.2', '2.7']),
  );
  expect(items.filter((id) => /^(4\.|1\.[34]\.|1\.1\.[1-6]$|1\.1\.1[3-8]$)/.test(id))).toEqual([]);
});

it('keeps how people sign in to the API from an account of a Git server, not from an administrator’s', () => {
  const people = [
    cluster,
    element('git', 'source-repository', 'data store'),
    element('dev', 'developer', 'external entity'),
    element('admin', 'cluster-admin', 'external entity'),
    from('dev', 'git'),
    element('api', 'kube-apiserver', 'process'),
    from('admin', 'api'),
  ];
  expect(benchmarkItemsOf('design-source-taken-over', ...people)).toEqual([]);
  expect(benchmarkItemsOf('design-administrator-taken-over', ...people)).toEqual(
    expect.arrayContaining(['1.2.2', '3.1.1']),
  );
});

it('keeps the API server’s own limits from floods at the internet edge', () => {
  const edge = addBoundary('edge', { kind: 'internet-edge', name: 'e' }, inside(null));
  const visited = [
    cluster,
    edge,
    addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'u' }, inside(null)),
    addElement('shop', { stencil: 'ingress-controller', kind: 'process', name: 's' }, inside('edge')),
    from('user', 'shop'),
    setFact('edge', 'floodProtected', 'no'),
  ];
  expect(benchmarkItemsOf('edge-flood', ...visited)).toEqual([]);
  expect(
    benchmarkItemsOf(
      'api-starved',
      cluster,
      element('api', 'kube-apiserver', 'process'),
      setFact('api', 'requestsShared', 'no'),
    ),
  ).toEqual(['1.2.9', '1.2.20']);
});

it('asks of a flow what its ends are about', () => {
  const flows = [
    cluster,
    element('shop', 'web-application', 'process'),
    element('api', 'kube-apiserver', 'process'),
    element('user', 'internet-user', 'external entity'),
  ];
  const flood = (target: string) => [
    ...flows,
    from('user', target),
    setFact(`user-${target}`, 'rateLimited', 'no'),
  ];
  expect(benchmarkItemsOf('flow-unlimited', ...flood('shop'))).toEqual([]);
  expect(benchmarkItemsOf('flow-unlimited', ...flood('api'))).toContain('1.2.9');
});

it('doesn’t say that images pinned by digest are verified by an item that asks for tags', () => {
  const pinning = knowledge.mitigations.get('M-IMG-DIGEST');
  expect(pinning?.controls.map(({ ref }) => ref)).not.toContain('owasp-csvs@1.0:5.5');
});

it('leaves no threat of whatever subject without a control', () => {
  const bare = [...knowledge.rules.values()].flatMap((rule) => {
    const { stencils = [], kinds = [], boundaries = [] } = rule.applies;
    const things = [
      ...stencils,
      ...boundaries,
      ...[...knowledge.stencils.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    ];
    return things
      .filter((thing) => controlsAbout(knowledge, rule, [thing]).length === 0)
      .map((thing) => `${rule.id}/${thing}`);
  });
  expect(bare).toEqual([]);
});
