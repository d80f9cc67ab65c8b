import fc from 'fast-check';
import { createHistory, execute, type History } from '../edits/history';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import { containerKnowledge } from '../knowledge/containers';
import type { FactDefinition } from '../knowledge/pack';
import type { FactValue } from '../model/fact';
import { emptyModel, type ThreatModel } from '../model/threat-model';

const facts = [...containerKnowledge().facts.values()];

/** Values that somebody could give a fact. */
export function valuesOf({ type, values = [] }: Pick<FactDefinition, 'type' | 'values'>): FactValue[] {
  return type === 'yesNo' ? ['yes', 'no'] : type === 'list' ? [['/'], ['SYS_ADMIN'], []] : values;
}

export const entitiesOf = (model: ThreatModel) => [
  ...Object.values(model.elements),
  ...Object.values(model.flows),
  ...Object.values(model.boundaries),
];

/** Models of whatever edits, with facts of the real knowledge sprinkled over them. */
export const arbitraryModels = fc
  .tuple(arbitraryEdits, fc.array(fc.tuple(fc.nat(200), fc.nat(5000), fc.nat(3)), { maxLength: 60 }))
  .map(([makers, answers]) => {
    const { present } = makers.reduce<History>(
      (now, make) => {
        const edit = make(now.present);
        return edit === null ? now : execute(now, edit);
      },
      createHistory(emptyModel('m')),
    );
    const model: ThreatModel = structuredClone(present);
    const entities = entitiesOf(model);
    for (const [who, what, value] of answers) {
      const entity = entities[who % Math.max(1, entities.length)];
      const fact = facts[what % facts.length];
      if (entity === undefined || fact === undefined) continue;
      const values = valuesOf(fact);
      entity.facts[fact.id] = { value: values[value % values.length] ?? 'unknown', source: { by: 'person' } };
    }
    return model;
  });
