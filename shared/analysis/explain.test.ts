import { expect, it } from 'vitest';
import type { Condition } from '../knowledge/condition';
import { smallKnowledge } from '../knowledge/small-pack.fixture';
import { emptyModel } from '../model/threat-model';
import { explain } from './explain';
import { settingOf } from './model-index/model-index';

const model = emptyModel('m');
const element = (id: string, stencil: string) => ({
  id,
  name: id,
  kind: 'process' as const,
  stencil,
  parent: null,
});
const person = { by: 'person' } as const;
model.elements = {
  a: { ...element('a', 'container'), facts: { privileged: { value: 'yes', source: person } } },
  b: { ...element('b', 'secret'), facts: {} },
};
model.flows = { f: { id: 'f', name: 'f', source: 'a', target: 'b', facts: {} } };
const setting = settingOf(model, smallKnowledge());

it('names what it saw of the ends of a flow after the end, and facts by their ids', () => {
  const condition: Condition = {
    all: [
      {
        source: {
          all: [{ stencil: ['container'] }, { kind: ['process'] }, { fact: 'privileged', is: 'yes' }],
        },
      },
      { target: { stencil: ['secret'] } },
    ],
  };

  const [flow] = setting.index.flows.list;
  const reasons = flow ? explain(condition, flow, setting).reasons : [];
  expect(reasons.map(({ fact, value }) => `${fact}: ${value}`)).toEqual([
    'source stencil: container',
    'source kind: process',
    'privileged: yes',
    'target stencil: secret',
  ]);
});
