import { expect, it } from 'vitest';
import { analyse } from '../../shared/analysis/analyse';
import type { Analysis } from '../../shared/analysis/analysis';
import { connect } from '../../shared/edits/connect';
import { decide } from '../../shared/edits/decide';
import { createHistory, execute } from '../../shared/edits/history';
import { addElement } from '../../shared/edits/place-subjects';
import { containerKnowledge } from '../../shared/knowledge/containers';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { stepsLeft } from './next-steps';

const at = { diagram: 'main', parent: null, at: { x: 0, y: 0 } };
const add = (id: string) => addElement(id, { stencil: 'container', kind: 'process', name: id }, at);
const analysed = (model: ThreatModel): Analysis => analyse(model, containerKnowledge());
const ids = (model: ThreatModel, analysis = analysed(model)) =>
  stepsLeft(model, analysis).map(({ id }) => id);

it('leads from an empty canvas over what is drawn and asked to the report', () => {
  const empty = emptyModel('It');
  expect(ids(empty)).toEqual(['draw']);
  const one = execute(createHistory(empty), add('web'));
  expect(ids(one.present)[0]).toBe('draw');
  const two = execute(one, add('db'));
  expect(ids(two.present)[0]).toBe('connect');
  expect(ids(two.present)).toContain('answer');
  const connected = execute(two, connect('f', 'web', 'db'));
  expect(ids(connected.present)[0]).toBe('answer');
});

it('counts what is open, and ends with the report when nothing is', () => {
  const model = [add('web'), add('db'), connect('f', 'web', 'db')].reduce(
    execute,
    createHistory(emptyModel('It')),
  ).present;
  const { threats } = analysed(model);
  const open = threats.filter(({ status }) => status === 'open').length;
  expect(stepsLeft(model, { ...analysed(model), questions: [] })).toEqual(
    open === 0 ? [{ id: 'report' }] : [{ id: 'decide', count: open }],
  );
  const keys = threats.map(({ key }) => key);
  const decided = execute(createHistory(model), decide(keys, { status: 'mitigated' })).present;
  expect(ids(decided, { ...analysed(decided), questions: [] })).toEqual(['report']);
});
