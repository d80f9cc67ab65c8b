import { expect, it } from 'vitest';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { containerKnowledge } from '../knowledge/containers';
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
