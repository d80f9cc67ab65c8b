import { describe, expect, it } from 'vitest';
import { decide } from '../../edits/decide';
import { setFact } from '../../edits/describe';
import { createHistory, execute } from '../../edits/history';
import { addElement } from '../../edits/place-subjects';
import { smallKnowledge } from '../../knowledge/small-pack.fixture';
import { speakerOf } from '../../language/speak';
import { type Decision, emptyModel, type ThreatModel } from '../../model/threat-model';
import { analyse } from '../analyse';
import { differencesBetween, isWithoutDifference } from './differences';
import { threatChangeInWords } from './in-words';

const knowledge = smallKnowledge();
const open = [
  addElement(
    'web',
    { stencil: 'container', kind: 'process', name: 'Web' },
    { diagram: 'main', parent: null, at: { x: 0, y: 0 } },
  ),
  setFact('web', 'trusted', 'no'),
  setFact('web', 'privileged', 'yes'),
].reduce(execute, createHistory(emptyModel('m'))).present;
const decided = (decision: Decision): ThreatModel =>
  execute(createHistory(open), decide(['privileged/web'], decision)).present;
const accepted: Decision = { status: 'accepted', reason: 'for now', expires: '2027-01-31', by: 'Ann' };

const between = (before: ThreatModel, after: ThreatModel) => {
  const side = (model: ThreatModel) => ({
    model,
    analysis: analyse(model, knowledge, { today: '2026-11-26' }),
  });
  return differencesBetween(side(before), side(after), knowledge);
};
const told = (before: Decision, after: Decision, say = speakerOf('en')) => {
  const differences = between(decided(before), decided(after));
  expect(isWithoutDifference(differences)).toBe(differences.threats.changed.length === 0);
  return differences.threats.changed.flatMap(({ changes }) =>
    changes
      .filter(({ change }) => change === 'decision')
      .map((change) => threatChangeInWords(change, knowledge, say)),
  );
};

describe('a decision that is otherwise', () => {
  it.each<[string, Decision, Decision]>([
    ['accepted until 2027-01-31 → 2028-12-31', accepted, { ...accepted, expires: '2028-12-31' }],
    ['owner: nobody → Bo', accepted, { ...accepted, owner: 'Bo' }],
    ['decided by: Ann → Bo', accepted, { ...accepted, by: 'Bo' }],
    ['reason: for now → for ever', accepted, { ...accepted, reason: 'for ever' }],
    ['decided on: unknown → 2026-11-25', accepted, { ...accepted, at: '2026-11-25' }],
    [
      'accepted until 2027-01-31 → further notice; owner: nobody → Bo',
      accepted,
      { status: 'accepted', reason: 'for now', by: 'Ann', owner: 'Bo', at: '2026-11-25' },
    ],
    [
      'decision: accepted until 2027-01-31 → transferred, decided by Bo, owner Cy: insured',
      accepted,
      { status: 'transferred', reason: 'insured', by: 'Bo', owner: 'Cy' },
    ],
  ])('is told: %s', (words, before, after) => {
    expect(told(before, after)).toEqual([words]);
  });

  it('speaks German', () => {
    expect(told(accepted, { ...accepted, expires: '2028-12-31' }, speakerOf('de'))).toEqual([
      'akzeptiert bis 2027-01-31 → 2028-12-31',
    ]);
  });

  it('says what an expired one was, not that it is open', () => {
    const past: Decision = { ...accepted, expires: '2026-01-31' };

    expect(told({ status: 'open' }, past)).toEqual([
      'decision: open → accepted until 2026-01-31 (expired), decided by Ann: for now',
    ]);
    expect(told(past, accepted)).toEqual(['accepted until 2026-01-31 (expired) → 2027-01-31']);
    expect(told(accepted, past)).toEqual(['accepted until 2027-01-31 → 2026-01-31 (expired)']);
  });

  it('is none where it says the same', () => {
    expect(told(accepted, structuredClone({ ...accepted, owner: '' }))).toEqual([]);
  });
});

it('is told of a threat that came or went with it', () => {
  const decision = {
    status: 'accepted',
    expired: false,
    reason: 'for now',
    expires: '2027-01-31',
    by: 'Ann',
  };
  const [bare, now] = [
    execute(createHistory(open), setFact('web', 'privileged', 'no')).present,
    decided(accepted),
  ];

  expect(between(bare, now).threats.new.map((one) => one.decision)).toEqual([decision]);
  expect(between(now, bare).threats.gone.map((one) => one.decision)).toEqual([decision]);
  expect(between(bare, open).threats.new.map((one) => one.decision)).toEqual([undefined]);
});
