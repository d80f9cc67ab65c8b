import { expect, it } from 'vitest';
import { connect } from '../edits/connect';
import { setMitigation } from '../edits/decide';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { containerKnowledge } from '../knowledge/containers';
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
  const coverage = coverageOf(analyse(modelAfter(...edits), knowledge), knowledge);
  return coverage.flatMap(({ items }) => items).find(({ item }) => item.ref === ref);
}

const privileged = 'cis-kubernetes@2.0.1:5.2.2';
const measures = (status: 'in place' | 'declined') =>
  (knowledge.rules.get('privileged-container')?.mitigations ?? []).map((id) =>
    setMitigation(id, 'web', status),
  );

it('knows nothing of a control while the measure that it verifies is only proposed', () => {
  expect(stateAfter(privileged)).toMatchObject({ state: 'unknown', threats: ['privileged-container/web'] });
});

it('counts a control as met once every measure is in place, and as not met once one is declined', () => {
  expect(stateAfter(privileged, ...measures('in place'))?.state).toBe('met');
  expect(stateAfter(privileged, ...measures('declined'))?.state).toBe('not met');
});

it('never calls a requirement met that the measures only support', () => {
  for (const { items } of coverageOf(analyse(modelAfter(...measures('in place')), knowledge), knowledge))
    for (const { item, state } of items.filter((one) => one.state === 'met')) {
      const implementing = [...knowledge.mitigations.values()].flatMap(({ controls }) =>
        controls.filter(({ ref, relationship }) => ref === item.ref && relationship === 'implements'),
      );
      expect(implementing, `${item.ref} is ${state}`).not.toEqual([]);
    }
});

it('tells what the design says nothing about apart from what no rule leads to', () => {
  expect(stateAfter('cis-kubernetes@2.0.1:1.1.1')?.state).toBe('not in play');
  const counts = coverageOf(analyse(modelAfter(), knowledge), knowledge);
  for (const { catalogue, items, counts: of } of counts) {
    expect(items).toHaveLength(catalogue.items.length);
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
