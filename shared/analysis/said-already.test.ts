import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connect } from '../edits/connect';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { containerKnowledge } from '../knowledge/containers';
import { readModel } from '../model/read-model';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { analyse } from './analyse';
import { arbitraryModels, entitiesOf, valuesOf } from './random-models.fixture';
import { saidAlready } from './said-already';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const template: ThreatModel = read.model;
const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });
const process = (id: string, stencil: string, parent: string | null) =>
  addElement(id, { stencil, kind: 'process', name: id }, inside(parent));
const drawn: Edit[] = [
  addBoundary('cluster', { kind: 'cluster', name: 'cluster' }, inside(null)),
  addBoundary('shop', { kind: 'namespace', name: 'shop' }, inside('cluster')),
  process('web', 'container', 'shop'),
  process('job', 'container', 'shop'),
  addElement('etcd', { stencil: 'etcd', kind: 'data store', name: 'etcd' }, inside('cluster')),
  connect('ask', 'web', 'job'),
];
/** What is said for a measure, as `fact value of subject`, after facts were set. */
function said(measure: string, subject: string, ...edits: Edit[]) {
  const model = [...drawn, ...edits].reduce(execute, createHistory(emptyModel('m'))).present;
  const found = saidAlready(model, knowledge)(measure, subject);
  return found && { ...found, facts: found.facts.map((one) => `${one.fact} ${one.value} of ${one.subject}`) };
}

it('says nothing while nobody knows, and nothing of a fact that harms', () => {
  expect(said('M-ORC-ETCD', 'etcd')).toBeUndefined();
  expect(said('M-ORC-ETCD', 'etcd', setFact('etcd', 'mutualTls', 'no'))).toBeUndefined();
});

it('says which facts of the subject speak for a measure, and how many rules about it they answer', () => {
  const proven = setFact('etcd', 'mutualTls', 'yes');
  const whole = said('M-ORC-ETCD', 'etcd', proven, setFact('etcd', 'networkRestricted', 'yes'));

  const part = said('M-ORC-ETCD', 'etcd', proven);
  expect(part?.facts).toEqual(['mutualTls yes of etcd']);
  expect(part?.answered).toBeLessThan(part?.rules ?? 0);
  expect(whole?.facts.sort()).toEqual(['mutualTls yes of etcd', 'networkRestricted yes of etcd']);
  expect(whole?.answered).toBe(whole?.rules);
});

it('counts a rule that asks for the measure among others, and stands, as not answered', () => {
  const closed = setFact('shop', 'ingressDefaultDeny', 'yes');
  const before = said('M-NET-POLICY', 'shop', closed, setFact('shop', 'egressDefaultDeny', 'yes'));
  const after = said('M-NET-POLICY', 'shop', closed, setFact('shop', 'egressDefaultDeny', 'no'));

  expect(after?.facts).toContain('ingressDefaultDeny yes of shop');
  expect(after?.rules).toBe((before?.rules ?? 0) + 1);
});

it('takes what is said of the boundaries around, which a measure of theirs serves', () => {
  expect(said('M-NET-POLICY', 'shop', setFact('cluster', 'networkPolicyEnforced', 'yes'))?.facts).toEqual([
    'networkPolicyEnforced yes of cluster',
  ]);
});

it('takes what is said of everything inside, never of some only', () => {
  const one = setFact('web', 'seccompProfile', 'RuntimeDefault');
  const other = setFact('job', 'seccompProfile', 'RuntimeDefault');

  expect(said('M-RT-SECCOMP', 'shop', one)).toBeUndefined();
  expect(said('M-RT-SECCOMP', 'shop', one, other)?.facts.sort()).toEqual([
    'seccompProfile RuntimeDefault of job',
    'seccompProfile RuntimeDefault of web',
  ]);
});

it('takes no fact for a measure that its rule names only beside another', () => {
  const closed = setFact('web', 'runAsNonRoot', 'yes');

  expect(said('M-IMG-NONROOT', 'web', closed)?.facts).toEqual(['runAsNonRoot yes of web']);
  for (const measure of knowledge.mitigations.keys())
    if (measure !== 'M-IMG-NONROOT') expect(said(measure, 'web', closed), measure).toBeUndefined();
});

it('tells the facts of the template that an auditor asked about', () => {
  const threat = analyse(template, knowledge).threats.find(
    ({ key }) => key === 'design-store-written-past-the-api/etcd',
  );

  expect(threat?.mitigations).toContainEqual(
    expect.objectContaining({ id: 'M-ORC-ETCD', status: 'proposed', subject: 'etcd' }),
  );
  expect(saidAlready(template, knowledge)('M-ORC-ETCD', 'etcd')).toMatchObject({
    facts: [{ fact: 'networkRestricted' }, { fact: 'mutualTls' }],
  });
});

/** The template, with facts of its subjects set to whatever value they can have. */
const answeredTemplates = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 40 }).map((answers) => {
  const model = structuredClone(template);
  const entities = entitiesOf(model);
  for (const [who, what] of answers) {
    const entity = entities[who % entities.length];
    const known = Object.keys(entity?.facts ?? {});
    const definition = knowledge.facts.get(known[what % Math.max(1, known.length)] ?? '');
    if (entity === undefined || definition === undefined) continue;
    const values = valuesOf(definition);
    entity.facts[definition.id] = {
      value: values[what % values.length] ?? 'unknown',
      source: { by: 'person' },
    };
  }
  return model;
});

it('tells, of any model, only facts that it has at their protective values, each once, and counts what it asked', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.oneof(arbitraryModels, answeredTemplates), (model) => {
      const entities = new Map(entitiesOf(model).map((entity) => [entity.id, entity]));
      const saidOf = saidAlready(model, knowledge);
      for (const { mitigations } of analyse(model, knowledge).threats)
        for (const { id, subject } of mitigations) {
          const found = saidOf(id, subject);
          if (found === undefined) continue;
          told += 1;
          expect(found.facts.length).toBeGreaterThan(0);
          expect(found.answered).toBeGreaterThan(0);
          expect(found.answered).toBeLessThanOrEqual(found.rules);
          const facts = found.facts.map((one) => `${one.subject} ${one.fact}`);
          expect(new Set(facts).size).toBe(facts.length);
          for (const one of found.facts) {
            expect(one.value).toBe(knowledge.facts.get(one.fact)?.safe);
            expect(entities.get(one.subject)?.facts[one.fact]?.value).toEqual(one.value);
          }
        }
    }),
  );
  expect(told).toBeGreaterThan(100);
});
