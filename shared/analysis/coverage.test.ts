import { expect, it } from 'vitest';
import { connect } from '../edits/connect';
import { decide, setMitigation } from '../edits/decide';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { containerKnowledge } from '../knowledge/containers';
import { linksOf } from '../knowledge/links';
import { emptyModel } from '../model/threat-model';
import { analyse } from './analyse';
import { coverageOf } from './coverage';
import { whyNot } from './why-not';

const knowledge = containerKnowledge();
const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });
const drawn: Edit[] = [
  addBoundary('ns', { kind: 'namespace', name: 'shop' }, inside(null)),
  addElement('web', { stencil: 'container', kind: 'process', name: 'web' }, inside('ns')),
  addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'Users' }, inside(null)),
  connect('ask', 'user', 'web'),
  setFact('web', 'privileged', 'yes'),
];
const modelAfter = (...edits: Edit[]) =>
  [...drawn, ...edits].reduce(execute, createHistory(emptyModel('m'))).present;

function stateAfter(ref: string, ...edits: Edit[]) {
  const model = modelAfter(...edits);
  const coverage = coverageOf(model, analyse(model, knowledge), knowledge);
  return coverage.flatMap(({ items }) => items).find(({ item }) => item.ref === ref);
}

const privileged = 'k8s-pss@1.37:privileged';
const anonymous = 'cis-kubernetes@2.0.1:1.2.1';
const measures = (status: 'in place' | 'declined') =>
  (knowledge.rules.get('privileged-container')?.mitigations ?? []).map((id) =>
    setMitigation(id, 'web', status),
  );

it('counts a control as not met where a known fact raises the threat that it is about', () => {
  expect(stateAfter(privileged)).toMatchObject({
    state: 'not met',
    threats: ['privileged-container/web'],
    against: ['privileged-container/web'],
  });
});

it('holds a fact against the item that assesses it, not against others that the same rule cites', () => {
  const host = addBoundary('host', { kind: 'docker-host', name: 'Host' }, inside(null));
  const box = addElement(
    'box',
    { stencil: 'docker-container', kind: 'process', name: 'box' },
    inside('host'),
  );
  const shares = (fact: string) => [host, box, setFact('box', fact, 'yes')];

  expect(stateAfter('cis-docker@1.8.0:5.10', ...shares('hostNetwork'))?.state).toBe('not met');
  expect(stateAfter('cis-docker@1.8.0:5.16', ...shares('hostNetwork'))?.state).not.toBe('not met');
  expect(stateAfter('cis-docker@1.8.0:5.16', ...shares('hostPID'))?.state).toBe('not met');
});

it('counts a control as met where a known fact protects, and knows nothing while the question is open', () => {
  const server = addElement('api', { stencil: 'kube-apiserver', kind: 'process', name: 'API' }, inside('ns'));

  expect(stateAfter(anonymous, server)?.state).toBe('unknown');
  expect(stateAfter(anonymous, server, setFact('api', 'anonymousAuth', 'no'))?.state).toBe('met');
  expect(stateAfter(anonymous, server, setFact('api', 'anonymousAuth', 'yes'))?.state).toBe('not met');
});

it('knows nothing of a control whose measures are in place while the fact still stands, and counts it as not met once one is declined', () => {
  expect(stateAfter(privileged, ...measures('in place'))).toMatchObject({ state: 'unknown', against: [] });
  expect(stateAfter(privileged, ...measures('declined'))?.state).toBe('not met');
});

it('counts no item as met by some facts while another fact raises a threat that leads to it', () => {
  const configured = 'nist-800-190@2017:4.4.3';
  const safe = [
    setFact('web', 'privileged', 'no'),
    setFact('web', 'runtimeSocketMounted', 'no'),
    setFact('web', 'memoryLimited', 'yes'),
    setFact('web', 'hostPathMounts', []),
  ];

  expect(stateAfter(configured, ...safe, setFact('web', 'addedCapabilities', []))?.state).toBe('met');
  expect(stateAfter(configured, ...safe, setFact('web', 'addedCapabilities', ['IPC_LOCK']))?.state).toBe(
    'unknown',
  );
});

it('says nothing of the benchmark of a distribution that nobody named', () => {
  const model = [
    addElement('ci', { stencil: 'ci-runner', kind: 'process', name: 'CI' }, inside(null)),
    setFact('ci', 'productionCredentials', 'yes'),
  ].reduce(execute, createHistory(emptyModel('m'))).present;
  const spoken = coverageOf(model, analyse(model, knowledge), knowledge)
    .filter(({ counts }) => counts.unknown + counts['not met'] + counts.met + counts.supported > 0)
    .map(({ catalogue }) => catalogue.platform);

  expect(spoken).toContain(undefined);
  for (const distribution of ['eks', 'gke', 'aks', 'openshift']) expect(spoken).not.toContain(distribution);
});

it('counts what a rule cites as its source, as the browser of the knowledge does', () => {
  const risk = 'nist-800-190@2017:3.5.2';
  const cited = [...knowledge.rules.values()].filter(({ source }) => source.includes(risk));

  expect(cited).not.toEqual([]);
  expect(linksOf(knowledge, 'item', risk).rules).toEqual(expect.arrayContaining(cited));
  expect(stateAfter(risk)).toBeUndefined();
  expect(stateAfter('nist-800-190@2017:4.5.2')?.state).not.toBe('not linked');
});

it('counts what counters a risk of SP 800-190 as not met where a known fact raises the risk, never the risk', () => {
  const isOpen = setFact('ns', 'ingressDefaultDeny', 'no');

  expect(stateAfter('nist-800-190@2017:4.4.2', isOpen)?.state).toBe('not met');
  expect(stateAfter('nist-800-190@2017:3.4.2', isOpen)).toBeUndefined();
});

it('counts an item that says what it assesses as met by the facts of just this, while broader measures are only proposed', () => {
  const clientCertificates = 'cis-kubernetes@2.0.1:2.2';
  const parts = [
    addElement('store', { stencil: 'etcd', kind: 'data store', name: 'State' }, inside('ns')),
    addElement('api', { stencil: 'kube-apiserver', kind: 'process', name: 'API' }, inside('ns')),
    connect('state', 'api', 'store'),
    setFact('store', 'mutualTls', 'yes'),
  ];
  const proposed = analyse(modelAfter(...parts), knowledge).threats.filter(({ controls }) =>
    controls.some(({ catalogue, id }) => catalogue === 'cis-kubernetes' && id === '2.2'),
  );

  expect(proposed).not.toEqual([]);
  expect(stateAfter(clientCertificates, ...parts)).toMatchObject({
    state: 'met',
    facts: [{ subject: 'store', fact: 'mutualTls', value: 'yes' }],
  });
});

it('tells what the design says nothing about apart from what no rule leads to', () => {
  expect(stateAfter('cis-kubernetes@2.0.1:1.1.1')?.state).toBe('not in play');
  const counts = coverageOf(modelAfter(), analyse(modelAfter(), knowledge), knowledge);
  for (const { catalogue, items, counts: of } of counts) {
    const asked = catalogue.items.filter(({ counteredBy }) => counteredBy === undefined);
    expect(items).toHaveLength(asked.length);
    expect(Object.values(of).reduce((sum, count) => sum + count, 0)).toBe(items.length);
  }
});

it('gives, for a subject, each rule that looks at it and does not stand, with what switched it off', () => {
  const model = modelAfter(setFact('web', 'hostPathMounts', [], { by: 'import', file: 'a.yaml', line: 7 }));
  const refusals = whyNot(model, knowledge, 'web');
  const { threats, questions } = analyse(model, knowledge);
  const told = new Set(
    [...threats, ...questions.flatMap((question) => question.threats)].map(({ key }) => key),
  );

  expect(refusals.filter(({ key }) => told.has(key))).toEqual([]);
  expect(refusals.find(({ rule }) => rule.id === 'host-root-mounted')?.reasons).toContainEqual({
    subject: 'web',
    fact: 'hostPathMounts',
    value: [],
    source: { by: 'import', file: 'a.yaml', line: 7 },
  });
});

it('takes facts for no proof where something else than the item keeps the threat away, and tells them', () => {
  const node = addBoundary('n1', { kind: 'node', name: 'n1' }, inside(null));
  const pulling = 'cis-kubernetes@2.0.1:1.2.11';

  const apart = stateAfter(pulling, node, setFact('n1', 'dedicatedNodes', 'yes'));

  expect(apart).toMatchObject({ state: 'supported', facts: [{ fact: 'dedicatedNodes', value: 'yes' }] });
});

it('takes a decision that a threat does not apply for no proof of its controls', () => {
  const [key = ''] = stateAfter(privileged)?.threats ?? [];

  expect(stateAfter(privileged, decide([key], { status: 'not applicable', reason: 'Gone.' }))?.state).toBe(
    'not in play',
  );
  expect(stateAfter(privileged, decide([key], { status: 'mitigated' }))?.state).toBe('unknown');
});
