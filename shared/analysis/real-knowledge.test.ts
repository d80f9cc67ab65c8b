import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Condition } from '../knowledge/condition';
import { containerKnowledge } from '../knowledge/containers';
import type { FactDefinition } from '../knowledge/pack';
import type { FactValue } from '../model/fact';
import type { ThreatModel } from '../model/threat-model';
import { analyse, subjectsOf } from './analyse';
import type { Risk } from './analysis';
import { candidatesOf } from './candidates';
import { explain } from './explain';
import { settingOf } from './model-index/model-index';
import { suppressionInWords } from './quiet-in-words';
import { arbitraryModels, entitiesOf, valuesOf } from './random-models.fixture';
import { applicableLetters } from './subject';
import { type OpenFact, verdict } from './verdict';

const knowledge = containerKnowledge();
it('raises, asks or suppresses every applicable category of every subject, each with what the contract asks', () => {
  fc.assert(
    fc.property(arbitraryModels, (model) => {
      const { threats, questions, suppressed } = analyse(model, knowledge);
      const covered = new Set([
        ...threats.flatMap(({ subjects, stride }) => subjects.map(({ id }) => `${id} ${stride}`)),
        ...questions.flatMap((one) =>
          one.threats.flatMap(({ subjects, stride }) => subjects.map((id) => `${id} ${stride}`)),
        ),
        ...suppressed.map(({ subject, stride }) => `${subject.id} ${stride}`),
      ]);
      for (const subject of subjectsOf(model, knowledge))
        for (const stride of applicableLetters(subject, model, knowledge))
          expect(covered).toContain(`${subject.id} ${stride}`);
      expect(new Set(threats.map(({ key }) => key)).size).toBe(threats.length);
      for (const threat of threats) {
        expect(threat.why.length, threat.key).toBeGreaterThan(0);
        expect(threat.mitigations.length, threat.key).toBeGreaterThan(0);
        expect(threat.controls.length, threat.key).toBeGreaterThan(0);
        expect(threat.statement, threat.key).not.toMatch(/\{(subject|source|target|boundary|flow)\}/);
      }
      for (const one of suppressed) expect(suppressionInWords(one, knowledge)).not.toBe('');
    }),
    { numRuns: 150 },
  );
});

it('explains with the same answer that it gives', () => {
  fc.assert(
    fc.property(arbitraryModels, (model) => {
      const setting = settingOf(model, knowledge);
      for (const { rule, focus } of candidatesOf(setting)) {
        const explanation = explain(rule.when as Condition, focus, setting);
        const open: OpenFact[] = [];
        expect(explanation.verdict, rule.id).toBe(verdict(rule.when, focus, setting, open));
        expect(explanation.open.length > 0, rule.id).toBe(explanation.verdict === 1);
        expect(named(open), rule.id).toEqual(named(explanation.open));
      }
    }),
    { numRuns: 60 },
  );
});

const named = (open: readonly OpenFact[]) => open.map(({ at, fact }) => `${at.id} ${fact}`);

const answered = (model: ThreatModel, subject: string, fact: string, value: FactValue): ThreatModel => {
  // What was pasted may share its facts with what was copied: a clone that keeps that would answer for both.
  const next: ThreatModel = JSON.parse(JSON.stringify(model));
  const entity = entitiesOf(next).find(({ id }) => id === subject);
  if (entity) entity.facts[fact] = { value, source: { by: 'person' } };
  return next;
};
const score = ({ likelihood, impact }: Risk) => likelihood * impact;

it('never raises a risk or a threat for a protective fact', () => {
  fc.assert(
    fc.property(arbitraryModels, fc.nat(), fc.nat(), (model, who, what) => {
      const entities = entitiesOf(model);
      const entity = entities[who % Math.max(1, entities.length)];
      if (entity === undefined) return;
      const open = factsThat(entity, model).filter(
        (fact) => fact.safe !== undefined && entity.facts[fact.id] === undefined,
      );
      const fact = open[what % Math.max(1, open.length)];
      if (fact?.safe === undefined) return;
      const before = new Map(analyse(model, knowledge).threats.map((threat) => [threat.key, threat]));
      for (const threat of analyse(answered(model, entity.id, fact.id, fact.safe), knowledge).threats) {
        const known = before.get(threat.key);
        expect(known, `${fact.id} on ${entity.id} raises ${threat.key}`).toBeDefined();
        if (known === undefined) continue;
        expect(score(threat.inherent), `${fact.id}: ${threat.key}`).toBeLessThanOrEqual(
          score(known.inherent),
        );
        expect(score(threat.residual), `${fact.id}: ${threat.key}`).toBeLessThanOrEqual(
          score(known.residual),
        );
      }
    }),
    { numRuns: 300 },
  );
});

it('adds, by an answer, no threat but those that the question names', () => {
  fc.assert(
    fc.property(arbitraryModels, fc.nat(), fc.nat(), (model, which, value) => {
      const { threats, questions } = analyse(model, knowledge);
      const question = questions[which % Math.max(1, questions.length)];
      const fact = question && knowledge.facts.get(question.fact);
      if (question === undefined || fact === undefined) return;
      const values = valuesOf(fact);
      const answer = values[value % values.length] ?? 'yes';
      const allowed = new Set([...threats, ...question.threats].map(({ key }) => key));
      const after = analyse(answered(model, question.subject.id, fact.id, answer), knowledge).threats;
      expect(after.map(({ key }) => key).filter((key) => !allowed.has(key))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function factsThat(entity: ReturnType<typeof entitiesOf>[number], model: ThreatModel): FactDefinition[] {
  const ids =
    'stencil' in entity
      ? knowledge.stencils.get(String(entity.stencil))?.facts
      : entity.id in model.flows
        ? knowledge.flowFacts
        : knowledge.boundaries.get(String(entity.kind))?.facts;
  return (ids ?? []).flatMap((id) => knowledge.facts.get(id) ?? []);
}
