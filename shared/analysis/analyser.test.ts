import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeModel } from '../../bench/large-model';
import { edited } from '../../bench/steps';
import { describeModel, rename, setFact, setOutOfScope } from '../edits/describe';
import { createHistory, execute } from '../edits/history';
import { containerKnowledge } from '../knowledge/containers';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { analyse, createAnalyser } from './analyse';
import type { Analysis } from './analysis';
import { controlPlane } from './control-plane.fixture';
import { arbitraryLives, type Moment } from './random-life.fixture';
import { entitiesOf, valuesOf } from './random-models.fixture';

const knowledge = containerKnowledge();
const optionsOf = ({ today }: Moment) => (today === undefined ? {} : { today });

/** As text, since the order of fields counts too; by lines only where it differs, for the message. */
function expectSame(analysis: Analysis, other: Analysis) {
  if (JSON.stringify(analysis) === JSON.stringify(other)) return;
  const lines = (one: Analysis) => JSON.stringify(one, null, 1).split('\n');
  expect(lines(analysis)).toEqual(lines(other));
}

/** Long for a machine that has other things to do as well. */
const timeout = 120_000;

describe('an analyser that remembers', { timeout }, () => {
  it('says what an analysis from nothing says, whatever happened before', () => {
    fc.assert(
      fc.property(arbitraryLives, ({ start, turns }) => {
        const analyser = createAnalyser(knowledge);
        let now = start;
        let analysis = analyser(now.history.present);
        for (const turn of turns) {
          now = turn(now, analysis);
          analysis = analyser(now.history.present, optionsOf(now));
          expectSame(analysis, analyse(now.history.present, knowledge, optionsOf(now)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('goes from any state of a large model to any other', () => {
    const model = largeModel(knowledge, { elements: 300, flows: 900 });
    const states = [model, ...edited(model, knowledge, 2)].map((state) => ({
      state,
      analysis: analyse(state, knowledge),
    }));

    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { minLength: 2, maxLength: 5 }), (visited) => {
        const analyser = createAnalyser(knowledge);
        for (const { state, analysis } of visited) expectSame(analyser(state), analysis);
      }),
      { numRuns: 10 },
    );
  });
});

describe('an analyser', { timeout }, () => {
  it('notices every single thing that may change about anything', () => {
    const model = controlPlane(true);
    const analyser = createAnalyser(knowledge);
    let history = createHistory(model);
    analyser(model);
    const platformFacts = [...knowledge.boundaries.values()].flatMap(
      ({ platformFact }) => platformFact ?? [],
    );

    for (const { id, facts } of entitiesOf(model)) {
      const values = (fact: string) => [null, ...valuesOf(knowledge.facts.get(fact) ?? { type: 'yesNo' })];
      const edits = [
        rename(id, `Now ${id}`),
        ...['another team', 'a third one', null].map((reason) => setOutOfScope(id, reason)),
        ...[...new Set([...Object.keys(facts), ...(id in model.boundaries ? platformFacts : [])])].flatMap(
          (fact) => [...values(fact), facts[fact]?.value ?? null].map((value) => setFact(id, fact, value)),
        ),
      ];
      for (const edit of edits) {
        history = execute(history, edit);
        expectSame(analyser(history.present), analyse(history.present, knowledge));
      }
    }
  });

  it('tells what a flow crosses in the order of the way, also when boundaries have changed places', () => {
    const nested = (outer: string, inner: string): ThreatModel => {
      const model = emptyModel('m');
      const drawn = { facts: {}, kind: 'tenant' };
      model.boundaries = {
        a: { ...drawn, id: 'a', name: 'a', parent: outer === 'a' ? null : outer },
        b: { ...drawn, id: 'b', name: 'b', parent: outer === 'b' ? null : outer },
      };
      const container = { name: '', kind: 'process' as const, stencil: 'container', facts: {} };
      model.elements = {
        in: { ...container, id: 'in', parent: inner },
        out: { ...container, id: 'out', parent: null },
      };
      model.flows = { f: { id: 'f', name: '', source: 'out', target: 'in', facts: {} } };
      return model;
    };
    const analyser = createAnalyser(knowledge);
    const [one, other] = [nested('a', 'b'), nested('b', 'a')];
    analyser(one);

    expect(analyse(one, knowledge).questions).not.toEqual(analyse(other, knowledge).questions);
    expectSame(analyser(other), analyse(other, knowledge));
  });
});

describe('what an edit leaves as it was', () => {
  const model = controlPlane(true);
  const modelAfter = (...edits: Parameters<typeof execute>[1][]) =>
    edits.reduce(execute, createHistory(model)).present;

  it('is the same list when nothing that counts has changed', () => {
    const analyser = createAnalyser(knowledge);
    const before = analyser(model);
    const now = analyser(modelAfter(describeModel({ title: 'Another title' })));

    for (const list of ['threats', 'questions', 'suppressed', 'orphans'] as const)
      expect(now[list], list).toBe(before[list]);
  });

  it('is the same object within a list that has changed', () => {
    const analyser = createAnalyser(knowledge);
    const before = new Set<object>(Object.values(analyser(model)).flat());
    const now = analyser(modelAfter(rename('etcd', 'The keeper of all')));
    const isAboutIt = (one: object) => JSON.stringify(one).includes('The keeper of all');

    const others = Object.values(now)
      .flat()
      .filter((one) => !isAboutIt(one));
    expect(now.threats.some(isAboutIt)).toBe(true);
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter((one) => !before.has(one))).toEqual([]);
  });
});
