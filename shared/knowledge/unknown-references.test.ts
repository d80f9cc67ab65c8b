import { describe, expect, it } from 'vitest';
import { readModel } from '../model/read-model';
import { listTemplates, templateNamed } from '../model/templates';
import { emptyModel } from '../model/threat-model';
import { containerKnowledge } from './containers';
import { smallKnowledge } from './small-pack.fixture';
import { unknownReferences } from './unknown-references';

const person = { by: 'person' } as const;

describe('what a model says in words that the knowledge lacks', () => {
  it('is found with its place, and what is known is not', () => {
    const model = emptyModel('m');
    const facts = (id: string, value: string) => ({ [id]: { value, source: person } });
    model.elements = {
      a: {
        id: 'a',
        name: '',
        kind: 'process',
        stencil: 'containr',
        parent: null,
        facts: facts('privileged', 'no'),
      },
      b: {
        id: 'b',
        name: '',
        kind: 'process',
        stencil: 'container',
        parent: null,
        facts: facts('privileged', 'maybe'),
      },
    };
    model.flows = { f: { id: 'f', name: '', source: 'a', target: 'b', facts: facts('colour', 'red') } };
    model.boundaries = { n: { id: 'n', name: '', kind: 'nation', parent: null, facts: {} } };
    model.mitigations = { 'M-X@a': { mitigation: 'M-X', subject: 'a', status: 'proposed' } };

    expect(unknownReferences(model, smallKnowledge()).map(({ path }) => path.join('.'))).toEqual([
      'elements.a.stencil',
      'elements.b.facts.privileged.value',
      'flows.f.facts.colour',
      'boundaries.n.kind',
      'mitigations.M-X@a.mitigation',
    ]);
  });

  it.each(listTemplates().map(({ name }) => name))('is nowhere in the template %s', (name) => {
    const read = readModel(JSON.stringify(templateNamed(name)));
    expect(read.ok && unknownReferences(read.model, containerKnowledge())).toEqual([]);
  });
});
