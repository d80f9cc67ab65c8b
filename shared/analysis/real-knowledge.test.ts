import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHistory, execute, type History } from '../edits/history';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import type { Condition } from '../knowledge/condition';
import { containerKnowledge } from '../knowledge/containers';
import { emptyModel } from '../model/threat-model';
import { analyse, subjectsOf } from './analyse';
import { candidatesOf } from './candidates';
import { explain } from './explain';
import { indexModel } from './model-index';
import { openFacts } from './open-facts';
import { applicableLetters } from './subject';
import { verdict } from './verdict';

const knowledge = containerKnowledge();
const facts = [...knowledge.facts.values()];

/** Models of whatever edits, with facts of the real knowledge sprinkled over them. */
const arbitraryModels = fc
  .tuple(arbitraryEdits, fc.array(fc.tuple(fc.nat(200), fc.nat(500), fc.nat(3)), { maxLength: 60 }))
  .map(([makers, answers]) => {
    const { present } = makers.reduce<History>(
      (now, make) => {
        const edit = make(now.present);
        return edit === null ? now : execute(now, edit);
      },
      createHistory(emptyModel('m')),
    );
    const model = structuredClone(present);
    const entities = [
      ...Object.values(model.elements),
      ...Object.values(model.flows),
      ...Object.values(model.boundaries),
    ];
    for (const [who, what, value] of answers) {
      const entity = entities[who % Math.max(1, entities.length)];
      const fact = facts[what % facts.length];
      if (entity === undefined || fact === undefined) continue;
      const values =
        fact.type === 'yesNo'
          ? ['yes', 'no']
          : fact.type === 'list'
            ? [['/'], ['SYS_ADMIN'], []]
            : (fact.values ?? []);
      entity.facts[fact.id] = { value: values[value % values.length] ?? 'unknown', source: { by: 'person' } };
    }
    return model;
  });

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
      for (const { reason } of suppressed) expect(reason).not.toBe('');
    }),
    { numRuns: 150 },
  );
});

it('explains with the same answer that it gives', () => {
  fc.assert(
    fc.property(arbitraryModels, (model) => {
      const setting = { index: indexModel(model), knowledge };
      for (const { rule, focus } of candidatesOf(setting)) {
        const explanation = explain(rule.when as Condition, focus, setting);
        expect(explanation.verdict, rule.id).toBe(verdict(rule.when, focus, setting));
        expect(explanation.open.length > 0, rule.id).toBe(explanation.verdict === 1);
        expect(openFacts(rule.when, focus, setting), rule.id).toEqual(explanation.open);
      }
    }),
    { numRuns: 60 },
  );
});
