import type { Facts, FactValue } from '../model/fact';
import type { Broken } from '../model/integrity';
import type { ThreatModel } from '../model/threat-model';
import { type Knowledge, knowledgeVersion } from './knowledge';
import type { FactDefinition } from './pack';

/**
 * What a model says in words that the knowledge doesn't have: stencils, boundary kinds, facts and measures that no
 * pack defines, and answers that a fact can't have. No rule looks at any of it, so that its threats would be
 * missing without a word.
 */
export function unknownReferences(model: ThreatModel, knowledge: Knowledge): Broken[] {
  const packs = knowledgeVersion(knowledge);
  const missing = (what: string, id: string) => `There is no ${what} "${id}" in the packs ${packs}`;
  const found: Broken[] = [];
  const note = (message: string, ...path: string[]) => found.push({ path, message });
  const checkFacts = (map: string, id: string, facts: Facts) => {
    for (const [fact, { value }] of Object.entries(facts)) {
      const definition = knowledge.facts.get(fact);
      if (definition === undefined) note(missing('fact', fact), map, id, 'facts', fact);
      else if (!isAnswer(definition, value))
        note(`Expected one of ${answersOf(definition)?.join(', ')}`, map, id, 'facts', fact, 'value');
    }
  };
  for (const { id, stencil, facts } of Object.values(model.elements)) {
    if (!knowledge.stencils.has(stencil)) note(missing('stencil', stencil), 'elements', id, 'stencil');
    checkFacts('elements', id, facts);
  }
  for (const { id, facts } of Object.values(model.flows)) checkFacts('flows', id, facts);
  for (const { id, kind, facts } of Object.values(model.boundaries)) {
    if (!knowledge.boundaries.has(kind)) note(missing('kind of boundary', kind), 'boundaries', id, 'kind');
    checkFacts('boundaries', id, facts);
  }
  for (const [key, { mitigation }] of Object.entries(model.mitigations))
    if (!knowledge.mitigations.has(mitigation))
      note(missing('mitigation', mitigation), 'mitigations', key, 'mitigation');
  return found;
}

/** The words that a fact can have; undefined where it may have any. */
function answersOf({ type, values }: FactDefinition): readonly string[] | undefined {
  if (type === 'yesNo') return ['yes', 'no', 'unknown'];
  return type === 'choice' ? [...(values ?? []), 'unknown'] : undefined;
}

function isAnswer(definition: FactDefinition, value: FactValue): boolean {
  const answers = answersOf(definition);
  return answers === undefined || (typeof value === 'string' && answers.includes(value));
}
