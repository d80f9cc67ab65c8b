import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ThreatModel } from '../../model/threat-model';
import type { CoverageItem } from '../document/report-coverage';
import { choose } from '../report-source';
import { sourceOf } from '../report-source.fixture';
import { basisAndThreats, basisInWords, basisLines, coverageLists } from './coverage-lists';
import { sayOf } from './wording';

const knowledge = containerKnowledge();
const say = sayOf({});
const read = readModel(readFileSync('templates/docker-compose-host.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const template = read.model;
const keys = analyse(template, knowledge).threats.map(({ key }) => key);
const reportOf = (model: ThreatModel) => choose(sourceOf(model, knowledge, analyse(model, knowledge))).report;
const calledMitigated = (some: readonly string[]): ThreatModel => ({
  ...template,
  decisions: Object.fromEntries(some.map((key) => [key, { status: 'mitigated' as const }])),
});
const written = {
  text: (text: string) => text,
  measure: (number: string) => number,
  threats: (all: readonly string[]) => all.join(', '),
};
const item: CoverageItem = {
  ...{ id: '1.1', title: 'One', state: 'supported', threats: ['T-1', 'T-2'], against: [] },
  ...{ measures: [], facts: [], evidence: [] },
};

describe('what the state of an item rests on', () => {
  it('is told of each that is met, supported or not met, whatever people decided', () => {
    for (const model of [template, calledMitigated(keys), calledMitigated(keys.slice(0, 15))]) {
      const report = reportOf(model);
      const threats = new Map(report.threats.map((threat) => [threat.number, threat]));
      for (const one of report.coverage.flatMap(({ items }) => items)) {
        expect(basisInWords(one, say, written) !== '', one.id).toBe(one.state !== 'unknown');
        expect(basisLines(one, threats, say).length > 0, one.id).toBe(one.state !== 'unknown');
      }
    }
  });

  it('is a measure that a decision counts as in place, and said to be', () => {
    const items = reportOf(calledMitigated(keys)).coverage.flatMap((one) => one.items);
    const met = items.find(({ state, facts }) => state === 'met' && facts.length === 0);
    if (met === undefined) throw new Error('There should be such an item.');

    expect(basisInWords(met, say, written)).toMatch(/^rests on .*M-\d+ \(in place by a decision\)/);
    expect(basisLines(met, new Map(), say).join()).toMatch(/M-\d+ \w.* \(in place by a decision\)/);
  });

  it('is what raises the threats that speak against it, where it isn’t met', () => {
    const report = reportOf(template);
    const threats = new Map(report.threats.map((threat) => [threat.number, threat]));
    const [root] = report.coverage.flatMap(({ catalogue, items }) =>
      items.filter(({ id }) => catalogue.startsWith('cis-docker@') && id === '4.1'),
    );
    if (root === undefined) throw new Error('There should be such an item.');

    expect(root.state).toBe('not met');
    expect(root.threats).toEqual(expect.arrayContaining(root.against));
    expect(basisInWords(root, say, written)).toBe(`against it: ${root.against.join(', ')}`);
    expect(basisLines(root, threats, say)).toEqual(
      root.against.map((number) => expect.stringMatching(`^${number}: .*Runs as non-root: no`)),
    );
    expect(basisLines(root, new Map(), say)).toEqual(root.against);
  });

  it('is a measure that was declined', () => {
    const report = reportOf(template);
    const [threat] = report.threats;
    const measure = threat?.mitigations[0];
    const declined = {
      ...template,
      mitigations: {
        ...template.mitigations,
        [`${measure?.id}@${measure?.subject}`]: {
          ...{ mitigation: measure?.id ?? '', subject: measure?.subject ?? '' },
          status: 'declined' as const,
        },
      },
    };
    const after = reportOf(declined);
    const threats = new Map(after.threats.map((one) => [one.number, one]));
    const lines = after.coverage.flatMap(({ items }) =>
      items.flatMap((one) => basisLines(one, threats, say)),
    );

    expect(lines.join('\n')).toContain(`${measure?.title}: declined`);
  });

  it('is followed by the threats about it, under a name of their own, where it doesn’t name them all', () => {
    const threats = ['T-1', 'T-2'];
    const words = (some: Partial<CoverageItem>) => basisAndThreats({ ...item, ...some }, say, written);

    expect(words({ facts: ['Privileged: no'], threats })).toBe(
      'rests on Privileged: no; threats about it: T-1, T-2',
    );
    expect(words({ state: 'not met', against: ['T-1'], threats })).toBe(
      'against it: T-1; threats about it: T-1, T-2',
    );
    expect(words({ state: 'not met', against: threats, threats })).toBe('against it: T-1, T-2');
    expect(words({})).toBe('rests on the measures of T-1, T-2, which are in place');
    expect(words({ state: 'unknown', threats: [] })).toBe('');
  });

  it('is that its threats are answered, where nothing else is known', () => {
    expect(basisInWords(item, say, written)).toBe('rests on the measures of T-1, T-2, which are in place');
  });
});

it('every item of which the design says something is in a list or in that from controls to threats', () => {
  const report = reportOf(calledMitigated(keys.slice(0, 15)));
  const { coverage, controls } = report;
  const listed = coverageLists(report, say).flatMap(({ benchmarks }) =>
    benchmarks.flatMap(({ catalogue, items }) => items.map(({ id }) => `${catalogue}:${id}`)),
  );
  const traced = controls.map(({ catalogue, id }) => `${catalogue}:${id}`);
  const told = coverage.flatMap(({ catalogue, items }) => items.map(({ id }) => `${catalogue}:${id}`));

  expect(new Set(listed).size).toBe(listed.length);
  expect(told.filter((ref) => !listed.includes(ref) && !traced.includes(ref))).toEqual([]);
  const asked = coverageLists(report, say).filter(({ hasBasis }) => !hasBasis);
  expect(asked.flatMap(({ benchmarks }) => benchmarks).length).toBeGreaterThan(0);
});
