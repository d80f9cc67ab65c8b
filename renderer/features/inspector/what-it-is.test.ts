import { expect, it } from 'vitest';
import { containerKnowledge } from '../../../shared/knowledge/containers';
import { readModel } from '../../../shared/model/read-model';
import { templateNamed } from '../../../shared/model/templates';
import { whatItIs } from './what-it-is';

const read = readModel(JSON.stringify(templateNamed('docker-compose-host')));
if (!read.ok) throw new Error(read.problem.message);
const { model } = read;
const [element = ''] = Object.keys(model.elements);
const [boundary = ''] = Object.keys(model.boundaries);
const [flow = ''] = Object.keys(model.flows);
const nothing = { stencils: new Map(), boundaries: new Map() };

it('introduces things as the packs in use do', () => {
  const knowledge = containerKnowledge();
  const known = knowledge.stencils.get(model.elements[element]?.stencil ?? '');
  expect(whatItIs(model, element, knowledge).title).toBe(known?.title);
});

it('takes nothing for a flow that no pack in use knows', () => {
  expect(whatItIs(model, element, nothing).title).not.toBe('Flow');
  expect(whatItIs(model, element, nothing).help).toContain(model.elements[element]?.stencil);
  expect(whatItIs(model, boundary, nothing)).toMatchObject({ title: 'Trust boundary' });
  expect(whatItIs(model, boundary, nothing).help).toContain(model.boundaries[boundary]?.kind);
  expect(whatItIs(model, flow, nothing).title).toBe('Flow');
});
