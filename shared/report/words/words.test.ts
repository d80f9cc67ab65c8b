import { expect, it } from 'vitest';
import type { Reason, Subject } from '../../analysis/analysis';
import { smallKnowledge } from '../../knowledge/small-pack.fixture';
import { reasonInWords } from './words';

const knowledge = smallKnowledge();
const names = new Map<string, Subject>(
  [
    { id: 'web', kind: 'process', name: 'Web' } as const,
    { id: 'host', kind: 'data store', name: 'Host filesystem' } as const,
    { id: 'twin', kind: 'process', name: 'mounts /' } as const,
    { id: 'mount', kind: 'flow', name: 'mounts /' } as const,
  ].map((one) => [one.id, one]),
);
const reason = (subject: string, fact: string, value = 'yes'): Reason => ({
  subject,
  fact,
  value,
  source: { by: 'person' },
});
const whatOf = (one: Reason, about: string, all: readonly Reason[] = [one]) => {
  const { what, value } = reasonInWords(one, knowledge, names, about, all);
  return `${what}: ${value}`;
};

it('says what the other end of a flow is, by its name', () => {
  expect(whatOf(reason('host', 'stencil', 'container'), 'mount')).toBe(
    `What Host filesystem is: ${knowledge.stencils.get('container')?.title}`,
  );
  expect(whatOf(reason('web', 'kind', 'container'), 'web')).toMatch(/^What it is: /);
});

it('tells what something is from which kind of element that is', () => {
  expect(whatOf(reason('web', 'kind', 'process'), 'web')).toBe('Kind of element: process');
  expect(whatOf(reason('web', 'target kind', 'process'), 'mount')).toBe('Kind of Web: process');
});

it('names whose a fact is where it is not the subject’s own', () => {
  const title = knowledge.facts.get('privileged')?.title;

  expect(whatOf(reason('web', 'privileged'), 'mount')).toBe(`${title} (Web): yes`);
  expect(whatOf(reason('web', 'privileged'), 'web')).toBe(`${title}: yes`);
});

it('says whose where one fact was read of two', () => {
  const [own, other] = [reason('web', 'privileged'), reason('host', 'privileged', 'no')];
  const title = knowledge.facts.get('privileged')?.title;

  expect(whatOf(own, 'web', [own, other])).toBe(`${title} (Web): yes`);
  expect(whatOf(other, 'web', [own, other])).toBe(`${title} (Host filesystem): no`);
});

it('tells two of one name apart', () => {
  expect(whatOf(reason('twin', 'privileged'), 'mount')).toContain('(mounts /, the process)');
});

it('calls a flow without a name by its ends, and a boundary without one by its kind', () => {
  const flow = { id: 'in', kind: 'flow', name: 'User → Web' } as const;
  const all = new Map([...names, [flow.id, flow]]);
  const { what, value } = reasonInWords(reason('web', 'incoming', ''), knowledge, all, 'web');

  expect(`${what}: ${value}`).toBe('Is sent to: User → Web');
  expect(whatOf(reason('web', 'incoming', ''), 'web')).toBe('Is sent to: a flow without a name');
  expect(whatOf(reason('web', 'crosses cluster', ''), 'web')).toBe(
    `Crosses ${knowledge.boundaries.get('cluster')?.title}: ${knowledge.boundaries.get('cluster')?.title}`,
  );
});

it('says in words what the picture shows', () => {
  expect(whatOf(reason('web', 'exposure', 'none'), 'web')).toBe('Reached from outside: no');
  expect(whatOf(reason('web', 'crossings', '0'), 'web')).toBe('Boundaries crossed: 0');
});
