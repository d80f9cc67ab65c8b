import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../edits/decide';
import { setFact } from '../../edits/describe';
import type { Edit } from '../../edits/edit';
import { createHistory, execute } from '../../edits/history';
import { addBoundary, addElement } from '../../edits/place-subjects';
import { containerKnowledge } from '../../knowledge/containers';
import type { Exception } from '../../model/exception';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { analyse } from '../analyse';
import { riskLevels } from '../analysis';
import { arbitraryModels } from '../random-models.fixture';
import { type GateInput, judge } from './gate';
import type { GatePolicy, Threshold } from './policy';
import { emptyLog, followQuestions } from './question-log';

const knowledge = containerKnowledge();
const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });
const edited = (model: ThreatModel, ...edits: Edit[]) => edits.reduce(execute, createHistory(model)).present;
const today = '2026-03-01';
const key = 'privileged-container/web';

const harmless = edited(
  emptyModel('m'),
  addBoundary('cluster', { kind: 'cluster', name: 'cluster' }, inside(null)),
  addElement('web', { stencil: 'container', kind: 'process', name: 'web' }, inside('cluster')),
  setFact('web', 'privileged', 'no'),
);
const open = edited(harmless, setFact('web', 'privileged', 'yes'));
const accepted = edited(
  open,
  decide([key], { status: 'accepted', reason: 'for now', expires: '2026-03-10' }),
);

const side = (model: ThreatModel, day = today) => ({
  model,
  analysis: analyse(model, knowledge, { today: day }),
});
const strict: GatePolicy = {
  risk: 'high',
  categories: {},
  benchmarks: [],
  questionDays: undefined,
  countsKnown: false,
};
const check = (
  model: ThreatModel,
  {
    policy = {},
    day = today,
    ...more
  }: Partial<Omit<GateInput, 'policy'>> & {
    policy?: Partial<GatePolicy>;
    day?: string;
  } = {},
) =>
  judge({
    ...side(model, day),
    knowledge,
    policy: { ...strict, ...policy },
    exceptions: [],
    today: day,
    log: emptyLog,
    ...more,
  });
const verdictOf = (result: ReturnType<typeof check>, of = key) =>
  result.threats.find(({ threat }) => threat.key === of);

const exception = (fields: Partial<Exception> = {}): Exception => ({
  threat: key,
  owner: 'platform team',
  reason: 'for now',
  expires: '2026-03-10',
  ...fields,
});

describe('a gate', () => {
  it('fails at its threshold, and not below', () => {
    expect(check(open).passes).toBe(false);
    expect(verdictOf(check(open))).toMatchObject({ verdict: 'fails', limits: ['risk'] });
    expect(check(open, { policy: { risk: 'critical' } }).passes).toBe(true);
    expect(check(open, { policy: { risk: 'none' } }).passes).toBe(true);
  });

  it('has thresholds of their own for categories', () => {
    const policy = { risk: 'none', categories: { E: 'high' } } as const;

    expect(verdictOf(check(open, { policy }))).toMatchObject({ verdict: 'fails', limits: ['category'] });
    expect(check(open, { policy: { categories: { E: 'none' } } }).passes).toBe(true);
  });

  it('fails for controls of a benchmark: those not met, or those that a threat touches', () => {
    const [catalogue] = knowledge.catalogues.filter(({ catalogue: name }) => name === 'cis-kubernetes');
    if (!catalogue) throw new Error('the benchmark is gone');
    const name = `cis-kubernetes@${catalogue.edition}`;
    const notMet = check(open, {
      policy: { risk: 'none', benchmarks: [{ catalogue, from: 'not met' }] },
    });
    const touched = check(open, { policy: { risk: 'none', benchmarks: [{ catalogue, from: 'high' }] } });

    expect(notMet.controls).toContainEqual(
      expect.objectContaining({ ref: `${name}:5.2.2`, verdict: 'fails', threats: [key] }),
    );
    expect(verdictOf(touched)).toMatchObject({ verdict: 'fails', limits: [{ benchmark: name }] });
    expect(
      check(accepted, { policy: { risk: 'none', benchmarks: [{ catalogue, from: 'not met' }] } }).passes,
    ).toBe(true);
  });

  it('tells controls that are not met only by threats that are let pass, and takes exceptions for them as used', () => {
    const benchmarks = knowledge.catalogues
      .filter(({ catalogue }) => catalogue === 'cis-kubernetes')
      .map((catalogue) => ({ catalogue, from: 'not met' as const }));
    const ref = `cis-kubernetes@${benchmarks[0]?.catalogue.edition}:5.2.2`;
    const controlOf = ({ controls }: ReturnType<typeof check>) => controls.find((one) => one.ref === ref);
    const { threat: _, ...rest } = exception();
    const ofControl: Exception = { ...rest, control: ref };
    const excepted = check(open, { policy: { benchmarks }, exceptions: [exception()] });
    const twice = check(open, { policy: { benchmarks }, exceptions: [exception(), ofControl] });

    expect(controlOf(excepted)).toMatchObject({
      verdict: 'excepted',
      threats: [key],
      exception: exception(),
    });
    expect(controlOf(twice)).toMatchObject({ verdict: 'excepted', exception: ofControl });
    expect(twice.unused).toEqual([]);
    expect(controlOf(check(accepted, { policy: { benchmarks } }))).toMatchObject({
      verdict: 'decided',
      threats: [key],
    });
    expect(
      controlOf(check(open, { policy: { benchmarks }, exceptions: [exception()], day: '2026-03-11' }))
        ?.verdict,
    ).toBe('fails');
  });

  it('honours an accepted risk until its day has passed', () => {
    expect(verdictOf(check(accepted, { day: '2026-03-10' }))?.verdict).toBe('decided');
    expect(verdictOf(check(accepted, { day: '2026-03-11' }))?.verdict).toBe('fails');
  });

  it('honours an exception until its day has passed, and names it then', () => {
    const exceptions = [exception()];

    expect(verdictOf(check(open, { exceptions, day: '2026-03-10' }))?.verdict).toBe('excepted');
    expect(verdictOf(check(open, { exceptions, day: '2026-03-11' }))).toMatchObject({
      verdict: 'fails',
      exception: exceptions[0],
    });
  });

  it('tells exceptions that are about nothing', () => {
    const stale = exception({ threat: 'privileged-container/gone' });

    expect(check(open, { exceptions: [exception(), stale] }).unused).toEqual([stale]);
  });

  it('asks for the age of questions', () => {
    const { questions } = side(harmless).analysis;
    const log = followQuestions(emptyLog, questions, '2026-02-01');
    const now = { log: followQuestions(log, questions, today) };

    expect(check(harmless, now).passes).toBe(true);
    expect(check(harmless, { ...now, policy: { questionDays: 29 } }).passes).toBe(true);
    expect(check(harmless, { ...now, policy: { questionDays: 28 } }).passes).toBe(false);
    expect(
      check(harmless, {
        ...now,
        policy: { questionDays: 28 },
        exceptions: [exception({ threat: undefined, question: '*' })],
      }).passes,
    ).toBe(true);
  });
});

describe('against a baseline', () => {
  it('fails for what is new, and says what raised it', () => {
    expect(verdictOf(check(open, { baseline: side(harmless) }))).toMatchObject({
      verdict: 'fails',
      since: 'new',
      causes: [{ subject: { id: 'web' }, change: 'fact', fact: 'privileged' }],
    });
  });

  it('lets pass what stood before, unless everything is asked for', () => {
    const baseline = side(open);

    expect(verdictOf(check(open, { baseline }))).toMatchObject({ verdict: 'known', since: 'before' });
    expect(check(open, { baseline, policy: { countsKnown: true } }).passes).toBe(false);
  });

  it('takes no risk for known whose acceptance or exception ended', () => {
    const day = '2026-03-11';
    const exceptions = [exception()];

    expect(verdictOf(check(accepted, { baseline: side(accepted, day), day }))?.verdict).toBe('fails');
    expect(verdictOf(check(open, { baseline: side(open, day), day, exceptions }))?.verdict).toBe('fails');
  });

  it('takes a decision that was taken back for worse', () => {
    expect(verdictOf(check(open, { baseline: side(accepted) }))).toMatchObject({
      verdict: 'fails',
      since: 'worse',
    });
  });
});

describe('of any models', () => {
  const thresholds: readonly Threshold[] = [...riskLevels, 'none'];
  const failing = (result: ReturnType<typeof judge>) =>
    result.threats.filter(({ verdict }) => verdict === 'fails').map(({ threat }) => threat.key);

  it('fails for nothing that is lower than the threshold, and for no more when it rises', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryModels, fc.boolean(), (model, before, hasBaseline) => {
        const baseline = hasBaseline ? side(before) : undefined;
        const results = thresholds.map((risk) => check(model, { baseline, policy: { risk } }));

        for (const [at, result] of results.entries()) {
          expect(result.passes).toBe(failing(result).length === 0);
          const next = results[at + 1];
          if (next) expect(failing(result)).toEqual(expect.arrayContaining(failing(next)));
        }
        expect(results.at(-1)?.passes).toBe(true);
      }),
    );
  });

  it('passes against itself, and by an exception for everything until its day', () => {
    fc.assert(
      fc.property(arbitraryModels, (model) => {
        const exceptions = [exception({ threat: '*' })];
        const policy = { risk: 'low' } as const;

        expect(check(model, { policy, baseline: side(model) }).passes).toBe(true);
        expect(check(model, { policy, exceptions, day: '2026-03-10' }).passes).toBe(true);
        expect(failing(check(model, { policy, exceptions, day: '2026-03-11' }))).toEqual(
          failing(check(model, { policy, day: '2026-03-11' })),
        );
      }),
    );
  });
});
