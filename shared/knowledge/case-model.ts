import type { Facts } from '../model/fact';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import type { Knowledge } from './knowledge';
import type { Case } from './pack';

const drawn = { by: 'person' } as const;

function factsOf(facts: Readonly<Record<string, string | string[]>> = {}): Facts {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value, source: drawn }]));
}

/** The model that a rule's case stands for: its entities are named by their ids. */
export function caseModel(
  { boundaries = {}, elements = {}, flows = {} }: Case,
  knowledge: Knowledge,
): ThreatModel {
  const model = emptyModel('case');
  for (const [id, { kind, in: parent = null, facts }] of Object.entries(boundaries))
    model.boundaries[id] = { id, name: id, kind, parent, facts: factsOf(facts) };
  for (const [id, { stencil, in: parent = null, facts }] of Object.entries(elements)) {
    const kind = knowledge.stencils.get(stencil)?.kind ?? 'process';
    model.elements[id] = { id, name: id, kind, stencil, parent, facts: factsOf(facts) };
  }
  for (const [id, { from, to, facts }] of Object.entries(flows))
    model.flows[id] = { id, name: id, source: from, target: to, facts: factsOf(facts) };
  return model;
}
