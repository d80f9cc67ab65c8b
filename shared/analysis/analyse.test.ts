import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../edits/connect';
import { decide, setMitigation } from '../edits/decide';
import { rename, setFact, setOutOfScope } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute, type History } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import { smallKnowledge } from '../knowledge/small-pack.fixture';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { analyse, subjectsOf } from './analyse';
import { suppressionInWords } from './quiet-in-words';
import { applicableLetters } from './subject';

const knowledge = smallKnowledge();
const inside = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });

const platform: Edit[] = [
  addBoundary('cluster', { kind: 'cluster', name: 'Prod' }, inside(null)),
  addBoundary('shop', { kind: 'namespace', name: 'shop' }, inside('cluster')),
  addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, inside('shop')),
  addElement('key', { stencil: 'secret', kind: 'data store', name: 'Key' }, inside('shop')),
  addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'User' }, inside(null)),
  connect('ask', 'user', 'web'),
  connect('ask-2', 'user', 'web'),
  connect('read', 'key', 'web'),
];
const modelAfter = (...edits: Edit[]): ThreatModel =>
  [...platform, ...edits].reduce(execute, createHistory(emptyModel('m'))).present;
const analysisAfter = (...edits: Edit[]) => analyse(modelAfter(...edits), knowledge);
const keysAfter = (...edits: Edit[]) => analysisAfter(...edits).threats.map(({ key }) => key);

describe('three values', () => {
  it('asks where nobody knows, instead of alarming', () => {
    const { threats, questions } = analysisAfter();

    expect(threats).toEqual([]);
    expect(questions.map(({ subject, fact }) => `${subject.id} ${fact}`)).toContain('web privileged');
  });

  it('raises a threat once the deciding fact is known, and asks no more', () => {
    const { threats, questions } = analysisAfter(
      setFact('web', 'privileged', 'yes', { by: 'import', file: 'a.yaml', line: 31 }),
      setFact('web', 'trusted', 'no'),
    );

    expect(threats.map(({ key }) => key)).toEqual(['privileged/web']);
    expect(threats[0]?.why).toContainEqual({
      subject: 'web',
      fact: 'privileged',
      value: 'yes',
      source: { by: 'import', file: 'a.yaml', line: 31 },
    });
    expect(questions.some(({ fact }) => fact === 'privileged' || fact === 'trusted')).toBe(false);
  });

  it('says which single facts would switch a threat off', () => {
    const [threat] = analysisAfter(
      setFact('web', 'privileged', 'yes'),
      setFact('web', 'trusted', 'no'),
    ).threats;

    expect(threat?.switchedOffBy).toEqual([
      { subject: 'web', fact: 'privileged', value: 'no' },
      { subject: 'web', fact: 'trusted', value: 'yes' },
    ]);
  });

  it('gives the reason why a category is quiet', () => {
    const { suppressed } = analysisAfter(
      setFact('web', 'privileged', 'no', { by: 'import', file: 'a.yaml', line: 7 }),
    );
    const quiet = suppressed.find(({ subject, stride }) => subject.id === 'web' && stride === 'E');

    expect(quiet && suppressionInWords(quiet, knowledge)).toBe('Privileged: privileged is no (a.yaml:7).');
  });

  it('matches lists by word and by beginning', () => {
    expect(keysAfter(setFact('web', 'paths', ['/etc/ssl']))).toContain('path/web');
    expect(keysAfter(setFact('web', 'paths', ['/srv']))).not.toContain('path/web');
  });
});

describe('boundaries', () => {
  it('have threats of their own', () => {
    const [threat] = analysisAfter(setFact('shop', 'defaultDeny', 'no')).threats;

    expect(threat?.subjects).toEqual([{ id: 'shop', kind: 'boundary', name: 'shop' }]);
    expect(threat?.statement).toBe(
      'An attacker in shop, with a shell, takes more, which leads to loss, harming the platform.',
    );
  });

  it('raise one threat for a bad gate, naming every flow through it', () => {
    const gates = analysisAfter(setFact('cluster', 'defaultDeny', 'no')).threats;

    expect(gates).toHaveLength(1);
    expect(gates[0]).toMatchObject({ key: 'gate/cluster:inward', crossing: { flows: ['ask', 'ask-2'] } });
  });

  it('raise one threat for each flow where the flow decides', () => {
    expect(keysAfter(setFact('ask', 'encrypted', 'no'))).toEqual(['plain/ask@cluster']);
  });
});

describe('risk', () => {
  const raised = [setFact('web', 'privileged', 'yes'), setFact('web', 'trusted', 'no')];

  it('is moved by circumstances, with the reason', () => {
    const [threat] = analysisAfter(...raised).threats;

    expect(threat?.inherent).toEqual({ likelihood: 4, impact: 3, level: 'high' });
    expect(threat?.shifts).toEqual([{ likelihood: 1, impact: 0, because: 'Reached from outside.' }]);
  });

  it('falls with a measure in place, also one of the boundary around', () => {
    for (const subject of ['web', 'cluster']) {
      const [threat] = analysisAfter(...raised, setMitigation('M-1', subject, 'in place')).threats;
      expect(threat?.residual).toEqual({ likelihood: 2, impact: 3, level: 'medium' });
    }
  });

  it('stays where it is when it is accepted, and counts as open again when that has expired', () => {
    const accepted = decide(['privileged/web'], {
      status: 'accepted',
      reason: 'Short lived',
      expires: '2026-03-01',
    });
    const model = modelAfter(...raised, accepted);

    expect(analyse(model, knowledge, { today: '2026-03-01' }).threats[0]).toMatchObject({
      status: 'accepted',
      expired: false,
      residual: { level: 'high' },
    });
    expect(analyse(model, knowledge, { today: '2026-03-02' }).threats[0]).toMatchObject({
      status: 'open',
      expired: true,
    });
  });
});

describe('decisions', () => {
  const decided = decide(['privileged/web'], { status: 'mitigated', owner: 'Ada' });

  it('survive renaming and re-analysis', () => {
    const { threats } = analysisAfter(
      setFact('web', 'privileged', 'yes'),
      setFact('web', 'trusted', 'no'),
      decided,
      rename('web', 'Shop front'),
    );
    expect(threats[0]?.status).toBe('mitigated');
  });

  it('are listed, not lost, when their threat is gone', () => {
    expect(analysisAfter(setFact('web', 'privileged', 'no'), decided).orphans).toEqual([
      { key: 'privileged/web', status: 'mitigated' },
    ]);
  });
});

it('looks at nothing that is out of scope, and says so', () => {
  const { threats, suppressed } = analysisAfter(
    setFact('web', 'privileged', 'yes'),
    setFact('web', 'trusted', 'no'),
    setOutOfScope('web', 'another team'),
  );
  expect(threats).toEqual([]);
  expect(suppressed.filter(({ subject }) => subject.id === 'web').map(({ quiet }) => quiet)).toEqual(
    Array(6).fill({ because: 'out of scope', reason: 'another team' }),
  );
});

it('raises, asks or suppresses every applicable category of every subject of any model', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const { present: model } = makers.reduce<History>(
        (now, make) => {
          const edit = make(now.present);
          return edit === null ? now : execute(now, edit);
        },
        createHistory(emptyModel('m')),
      );
      const analysis = analyse(model, knowledge);
      const covered = new Set([
        ...analysis.threats.flatMap((one) => one.subjects.map(({ id }) => `${id} ${one.stride}`)),
        ...analysis.suppressed.map(({ subject, stride }) => `${subject.id} ${stride}`),
        ...analysis.questions.flatMap((question) =>
          question.threats.flatMap(({ subjects, stride }) => subjects.map((id) => `${id} ${stride}`)),
        ),
      ]);
      for (const subject of subjectsOf(model, knowledge))
        for (const stride of applicableLetters(subject, model, knowledge))
          expect(covered).toContain(`${subject.id} ${stride}`);
      expect(new Set(analysis.threats.map(({ key }) => key)).size).toBe(analysis.threats.length);
      expect(analyse(model, knowledge)).toEqual(analysis);
    }),
    { numRuns: 200 },
  );
});
