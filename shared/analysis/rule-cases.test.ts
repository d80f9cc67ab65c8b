import { describe, expect, it } from 'vitest';
import { caseModel } from '../knowledge/case-model';
import { containerKnowledge } from '../knowledge/containers';
import type { Case } from '../knowledge/pack';
import { analyse } from './analyse';

const knowledge = containerKnowledge();

/** What an analysis of a case says by one rule. */
function saidBy(rule: string, one: Case) {
  const { threats, questions } = analyse(caseModel(one, knowledge), knowledge);
  return {
    threats: threats.filter((threat) => threat.rule === rule),
    questions: questions.filter((question) => question.threats.some(({ key }) => key.startsWith(`${rule}/`))),
  };
}

describe.each([...knowledge.rules.values()])('$id', ({ id, cases }) => {
  it('stands where its case says so', () => {
    const { threats } = saidBy(id, cases.stands);
    expect(threats.length).toBeGreaterThan(0);
    for (const threat of threats)
      expect([threat.why.length, threat.mitigations.length, threat.controls.length]).not.toContain(0);
  });

  it('is quiet, without a question, where its case says so', () => {
    expect(saidBy(id, cases.quiet)).toEqual({ threats: [], questions: [] });
  });
});
