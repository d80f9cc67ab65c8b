import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { move } from '../../edits/arrange';
import { connect } from '../../edits/connect';
import { decide, setMitigation } from '../../edits/decide';
import { describe as describeSubject, rename, setFact, setOutOfScope } from '../../edits/describe';
import type { Edit } from '../../edits/edit';
import { createHistory, execute } from '../../edits/history';
import { addBoundary, addElement } from '../../edits/place-subjects';
import { remove } from '../../edits/remove';
import { containerKnowledge } from '../../knowledge/containers';
import { smallKnowledge } from '../../knowledge/small-pack.fixture';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { analyse, createAnalyser } from '../analyse';
import { arbitraryLives } from '../random-life.fixture';
import { arbitraryModels } from '../random-models.fixture';
import {
  type Differences,
  differencesBetween,
  isWithoutDifference,
  type OneSidedThreat,
} from './differences';
import type { ModelChange } from './model-change';
import { modelChangeInWords } from './model-change-in-words';
import type { SystemChange } from './system-change';

const small = smallKnowledge();
const real = containerKnowledge();
const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });

const platform: Edit[] = [
  addBoundary('cluster', { kind: 'cluster', name: 'Prod' }, inside(null)),
  addBoundary('shop', { kind: 'namespace', name: 'shop' }, inside('cluster')),
  addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, inside('shop')),
  addElement('key', { stencil: 'secret', kind: 'data store', name: 'Key' }, inside('shop')),
  addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'User' }, inside(null)),
  connect('ask', 'user', 'web'),
  setFact('web', 'privileged', 'no', { by: 'import', file: 'a.yaml', line: 31 }),
];
const edited = (model: ThreatModel, ...edits: Edit[]) => edits.reduce(execute, createHistory(model)).present;
const start = edited(emptyModel('m'), ...platform);
const side = (model: ThreatModel, knowledge = small, today?: string) => ({
  model,
  analysis: analyse(model, knowledge, today === undefined ? {} : { today }),
});
const diff = (before: ThreatModel, now: ThreatModel, knowledge = small): Differences =>
  differencesBetween(side(before, knowledge), side(now, knowledge), knowledge);

const shown = ({ subject, ...change }: SystemChange) =>
  `${change.change} ${subject.id}${change.change === 'fact' ? ` ${change.fact}` : ''}`;
const told = ({ threat, causes }: OneSidedThreat) =>
  `${threat.key} since ${causes.map(shown).join(', ') || 'nothing'}`;

describe('what changed in the system', () => {
  it('lists what came and went, was renamed, moved, answered, put out of scope', () => {
    const now = edited(
      start,
      addElement('job', { stencil: 'container', kind: 'process', name: 'Job' }, inside('shop')),
      remove(['ask']),
      rename('web', 'Shop front'),
      move('main', [{ id: 'key', x: 900, y: 900, parent: 'cluster' }]),
      setFact('web', 'trusted', 'no'),
      setOutOfScope('user', 'nobody of ours'),
    );

    expect(diff(start, now).system.map(shown)).toEqual([
      'removed ask',
      'added job',
      'moved key',
      'scoped user',
      'renamed web',
      'fact web trusted',
    ]);
  });

  it('tells a fact with its sources, before and after', () => {
    const now = edited(
      start,
      setFact('web', 'privileged', 'yes', { by: 'import', file: 'a.yaml', line: 33 }),
    );

    expect(diff(start, now).system).toEqual([
      {
        subject: { id: 'web', kind: 'process', name: 'Web' },
        change: 'fact',
        fact: 'privileged',
        before: { value: 'no', source: { by: 'import', file: 'a.yaml', line: 31 } },
        after: { value: 'yes', source: { by: 'import', file: 'a.yaml', line: 33 } },
      },
    ]);
  });

  it('tells other words of what something is', () => {
    expect(diff(start, edited(start, describeSubject('web', 'sells'))).system).toEqual([
      {
        subject: { id: 'web', kind: 'process', name: 'Web' },
        change: 'described',
        before: '',
        after: 'sells',
      },
    ]);
  });

  it('says nothing of a line that moved and of a fact that is said to be unknown', () => {
    const now = edited(
      start,
      setFact('web', 'privileged', 'no', { by: 'import', file: 'a.yaml', line: 99 }),
      setFact('web', 'trusted', 'unknown'),
    );

    expect(isWithoutDifference(diff(start, now))).toBe(true);
  });
});

describe('what changed of the model itself', () => {
  it('lists title, words, revision, people, approvals, and what only another version knows', () => {
    const ann = { id: 'ann', name: 'Ann', part: 'author' } as const;
    const given = { id: 'a', by: 'Bo', at: '2026-03-03', digest: 'd'.repeat(64) };
    const before: ThreatModel = { ...start, people: { ann }, colour: 'teal' };
    const now: ThreatModel = {
      ...start,
      title: 'n',
      description: 'what it is',
      revision: '1.2',
      people: { ann: { ...ann, role: 'architect' } },
      approvals: { a: given },
      shape: { round: true },
    };

    expect(diff(before, now).model.map((change) => modelChangeInWords(change))).toEqual([
      'Title: m → n',
      'Description: none → what it is',
      'Revision: none → 1.2',
      'Person named in the report: Ann – Author → Ann – architect – Author',
      'Approval: none → Bo – 2026-03-03',
      'colour: teal → none',
      'shape: none → {"round":true}',
    ]);
    expect(isWithoutDifference(diff(before, now))).toBe(false);
    expect(isWithoutDifference(diff(before, structuredClone(before)))).toBe(true);
  });

  it('turned round, before and after change places', () => {
    const sides = ({ before, after }: ModelChange) => [before, after];
    fc.assert(
      fc.property(fc.tuple(arbitraryModels, arbitraryModels), ([a, b]) => {
        const [there, back] = [diff(a, b).model, diff(b, a).model];

        expect(back.map(sides)).toEqual(there.map((change) => sides(change).reverse()));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what follows for the threats', () => {
  const known = edited(start, setFact('web', 'trusted', 'no'));
  const open = edited(known, setFact('web', 'privileged', 'yes'));

  it('names the fact that raised a threat, and the same one turned round', () => {
    expect(diff(known, open).threats.new.map(told)).toEqual(['privileged/web since fact web privileged']);
    expect(diff(open, known).threats.gone.map(told)).toEqual(['privileged/web since fact web privileged']);
  });

  it('tells a threat that was refuted from one that nobody knows of any more', () => {
    const unknown = edited(known, setFact('web', 'privileged', null));

    expect(diff(known, open).threats.new[0]?.elsewhere).toMatchObject({ because: 'refuted' });
    expect(diff(open, unknown).threats.gone[0]?.elsewhere).toEqual({
      because: 'open',
      facts: [{ subject: 'web', fact: 'privileged' }],
    });
    expect(diff(open, unknown).questions.new.map(({ fact }) => fact)).toContain('privileged');
  });

  it('needs no other reason for what was not there', () => {
    const gone = edited(open, remove(['web']));

    expect(diff(open, gone).threats.gone.map(told)).toContain('privileged/web since removed web');
  });

  it('names the scope that something left', () => {
    const out = edited(open, setOutOfScope('web', 'bought'));

    expect(diff(out, open).threats.new.map(told)).toContain('privileged/web since scoped web');
  });

  it('lists decisions, measures and what is left of the risk', () => {
    const decided = edited(
      open,
      decide(['privileged/web'], { status: 'accepted', reason: 'for now', expires: '2026-03-01' }),
      setMitigation('M-1', 'web', 'in place'),
    );
    const { changed } = diff(open, decided).threats;

    expect(changed.map(({ after: { key } }) => key)).toEqual(['privileged/web']);
    expect(changed[0]?.changes).toContainEqual({
      change: 'decision',
      before: { status: 'open', expired: false },
      after: { status: 'accepted', expired: false, reason: 'for now', expires: '2026-03-01' },
    });
    expect(changed[0]?.changes).toContainEqual({
      change: 'mitigation',
      id: 'M-1',
      title: 'Do it',
      before: 'proposed',
      after: 'in place',
    });
  });

  it('tells a decision whose day has passed', () => {
    const decided = edited(
      open,
      decide(['privileged/web'], { status: 'accepted', reason: 'x', expires: '2026-03-01' }),
    );
    const { threats } = differencesBetween(
      side(decided, small, '2026-03-01'),
      side(decided, small, '2026-03-02'),
      small,
    );

    expect(threats.changed.map(({ changes }) => changes)).toEqual([
      [
        {
          change: 'decision',
          before: { status: 'accepted', expired: false, reason: 'x', expires: '2026-03-01' },
          after: { status: 'open', expired: true, said: 'accepted', reason: 'x', expires: '2026-03-01' },
        },
      ],
    ]);
  });
});

describe('of any two models', () => {
  const pairs = fc.tuple(arbitraryModels, arbitraryModels);

  it('finds nothing between a model and itself', () => {
    fc.assert(
      fc.property(arbitraryModels, (model) => {
        expect(isWithoutDifference(diff(model, structuredClone(model), real))).toBe(true);
      }),
    );
  });

  it('finds the mirror image when they are turned round', () => {
    const lists = ({ threat }: OneSidedThreat) => threat.key;
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [there, back] = [diff(a, b, real), diff(b, a, real)];

        expect(back.threats.new.map(lists)).toEqual(there.threats.gone.map(lists));
        expect(back.threats.gone.map(lists)).toEqual(there.threats.new.map(lists));
        expect(back.threats.changed.map(({ after: { key } }) => key).sort()).toEqual(
          there.threats.changed.map(({ after: { key } }) => key).sort(),
        );
        expect(back.questions).toEqual({ new: there.questions.gone, gone: there.questions.new });
        expect(back.system.map(mirrored).sort()).toEqual(there.system.map(shown).sort());
        expect(causes(back.threats.new).map(mirrored)).toEqual(causes(there.threats.gone).map(shown));
      }),
    );
  });

  it('names a cause of every threat that came or went', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { threats } = diff(a, b, real);

        for (const one of [...threats.new, ...threats.gone]) expect(told(one)).not.toContain('nothing');
      }),
    );
  });

  it('names a cause of every threat that came or went in the life of a model', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryLives, ({ start: first, turns }) => {
        const analyser = createAnalyser(real);
        let now = first;
        let before = { model: now.history.present, analysis: analyser(now.history.present) };
        for (const turn of turns) {
          now = turn(now, before.analysis);
          const after = { model: now.history.present, analysis: analyser(now.history.present) };
          const { threats } = differencesBetween(before, after, real);
          for (const one of [...threats.new, ...threats.gone]) expect(told(one)).not.toContain('nothing');
          before = after;
        }
      }),
      { numRuns: 30 },
    );
  });
});

const mirror: Partial<Record<SystemChange['change'], string>> = { added: 'removed', removed: 'added' };
const mirrored = (change: SystemChange) =>
  shown(change).replace(/^\w+/, (word) => mirror[change.change] ?? word);
const causes = (threats: readonly OneSidedThreat[]) =>
  threats.flatMap((one) =>
    [...one.causes].sort((a, b) => (a.subject.id + a.change < b.subject.id + b.change ? -1 : 1)),
  );
