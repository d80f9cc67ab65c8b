import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';
import { arbitraryChoice } from '../choice/random-choice.fixture';
import { stillToTreat } from '../document/still-to-treat';
import { choose, type ReportSource } from '../report-source';
import { sourceOf } from '../report-source.fixture';
import { reportOscal } from './report-oscal';

interface Property {
  name: string;
  value: string;
  remarks?: string;
}
interface Finding {
  uuid: string;
  props: Property[];
  target: { 'target-id': string; status: { state: string; reason: string; remarks: string } };
  'related-observations': { 'observation-uuid': string }[];
}
interface Risk {
  props: Property[];
  status: string;
  deadline?: string;
  remediations: { lifecycle: string; description: string; tasks?: object[] }[];
  'risk-log'?: { entries: Record<string, unknown>[] };
}
interface Plan {
  uuid: string;
  metadata: Record<string, unknown> & { remarks: string };
  observations?: { uuid: string; title: string; description: string; collected: string }[];
  risks: Risk[];
  findings?: Finding[];
  'poam-items': { 'related-risks'?: object[]; 'related-findings'?: object[] }[];
}

const knowledge = containerKnowledge();
const at = '2026-03-01T12:00:00Z';
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const bare = read.model;
const raised = analyse({ ...bare, decisions: {} }, knowledge).threats;
const keyAt = (index: number): string => raised[index]?.key ?? '';

const model: ThreatModel = {
  ...bare,
  decisions: {
    [keyAt(0)]: {
      status: 'accepted',
      ...{ owner: 'Olga', by: 'Ann', at: '2026-02-01T10:00:00+02:00', reason: 'Small & known' },
      expires: '2026-06-30',
    },
    [keyAt(1)]: { status: 'open', owner: 'Team <One>', expires: '2026-05-01' },
    [keyAt(2)]: { status: 'accepted', by: 'Ann', at: '2025-12-01', expires: '2026-01-31' },
    [keyAt(3)]: { status: 'mitigated', by: 'Ann', at: 'last winter' },
    [keyAt(4)]: { status: 'transferred' },
  },
  people: {
    a: { id: 'a', name: 'Ann', role: 'Architect', part: 'author' },
    r: { id: 'r', name: 'Rob', part: 'reviewer' },
  },
  approvals: {
    new: { id: 'new', by: 'Zoe', role: 'CISO', at, digest: 'c'.repeat(64), note: 'Fine.' },
    old: { id: 'old', by: 'Rob', at: '2026-01-01', digest: '0'.repeat(64) },
  },
  evidence: { 'bench-1': { results: [{ control: 'cis-kubernetes@2.0.1:1.1.1', met: true }] } },
};
const source: ReportSource = {
  ...sourceOf(model, knowledge, analyse(model, knowledge, { today: '2026-03-01' }), at),
  evidence: [{ id: 'bench-1', digest: 'e'.repeat(64) }],
};
const planOf = (choice: ReportChoice = {}, of = source): Plan =>
  JSON.parse(JSON.stringify(reportOscal(choose(of, choice).report)))['plan-of-action-and-milestones'];
const plan = planOf();
const propOf = ({ props }: { props: Property[] }, name: string) =>
  props.find((one) => one.name === name)?.value;
const riskOf = (index: number): Risk => {
  const risk = plan.risks.find((one) => propOf(one, 'key') === keyAt(index));
  if (risk === undefined) throw new Error('There should be a risk.');
  return risk;
};

const schema = '../shared/fixtures/schemas/oscal-complete.json';
describe.skipIf(!existsSync(schema))('by NIST’s schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(existsSync(schema) ? JSON.parse(readFileSync(schema, 'utf8')) : {});
  const broken = (of: ReportSource, choice: ReportChoice = {}) => {
    validate({ 'plan-of-action-and-milestones': planOf(choice, of) });
    return validate.errors;
  };

  it('is valid with people, decisions and evidence, and with nothing and no time', () => {
    expect(broken(source)).toBeNull();
    const none = { ...sourceOf(bare, knowledge, { ...source.analysis, threats: [] }), evidence: [] };
    expect(broken(none)).toBeNull();
  });

  it('is valid whatever somebody chose of it', () => {
    fc.assert(
      fc.property(arbitraryChoice(choose(source).report), (choice) => {
        expect(broken(source, choice)).toBeNull();
      }),
      { numRuns: 15 },
    );
  });
});

it('refers to nothing that isn’t there, whatever somebody chose of it', () => {
  const uuid = /^#?([0-9a-f]{8}-[0-9a-f-]{27})$/;
  fc.assert(
    fc.property(fc.oneof(fc.constant({}), arbitraryChoice(choose(source).report)), (choice) => {
      const [defined, named] = [new Set<string>(), new Set<string>()];
      const [roles, asked] = [new Set<string>(), new Set<string>()];
      const whole = planOf(choice);
      walk(whole, (field, value) => {
        const [, id] = uuid.exec(value) ?? [];
        if (field === 'uuid') {
          expect(defined).not.toContain(value);
          defined.add(value);
        } else if (id !== undefined) named.add(id);
        if (field === 'role-id') asked.add(value);
      });
      for (const { id } of whole.metadata.roles as { id: string }[]) roles.add(id);
      expect([...named].filter((id) => !defined.has(id))).toEqual([]);
      expect([...asked].filter((id) => !roles.has(id))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

function walk(value: unknown, each: (field: string, value: string) => void, field = ''): void {
  if (typeof value === 'string') each(field, value);
  else if (Array.isArray(value)) for (const one of value) walk(one, each, field);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) walk(one, each, name);
}

describe('how the items of benchmarks stand', () => {
  const { coverage } = choose(source).report;
  const findings = plan.findings ?? [];

  it('is a finding for each that the report judges: satisfied where it is met, and never else', () => {
    const items = coverage.flatMap(({ catalogue, items: all }) =>
      all.map(({ id, state }) => [`${catalogue}:${id}`, state] as const),
    );
    expect(findings.map((one) => [propOf(one, 'control'), propOf(one, 'state')])).toEqual(items);
    for (const one of findings) {
      const state = propOf(one, 'state');
      const { status } = one.target;
      expect(status.state === 'satisfied', status.remarks).toBe(state === 'met');
      expect(status.reason === 'fail', status.remarks).toBe(state === 'not met');
    }
    expect(new Set(findings.map((one) => propOf(one, 'state'))).size).toBe(4);
  });

  it('says of each what it rests on, and that a design is no evidence', () => {
    const { facts = [], id } =
      coverage[0]?.items.find((one) => one.state === 'met' && one.facts.length > 0) ?? {};
    const met = findings.find((one) => propOf(one, 'control') === `${coverage[0]?.catalogue}:${id}`);
    const basis = plan.observations?.find(
      ({ uuid }) => uuid === met?.['related-observations'][0]?.['observation-uuid'],
    );

    expect(basis?.description).toContain(`It rests on: ${facts[0]}`);
    expect(met?.target.status.remarks).toContain('what was decided, not what runs');
    expect(met?.target.status.remarks).toContain('No evidence of the model names it');
  });

  it('leads to the evidence that names it', () => {
    const named = findings.find((one) => propOf(one, 'control') === 'cis-kubernetes@2.0.1:1.1.1');
    const evidence = plan.observations?.find(
      ({ uuid }) => uuid === named?.['related-observations'][1]?.['observation-uuid'],
    );

    expect(evidence).toMatchObject({ title: 'Evidence bench-1', collected: at });
    expect(evidence?.description).toContain('cis-kubernetes@2.0.1:1.1.1');
    expect(named?.target.status.remarks).toContain('bench-1');
  });

  it('has the ids of NIST’s own catalogue', () => {
    const ids = findings.map(({ target }) => target['target-id']);

    expect(ids).toContain('ac-6_smt');
    expect(ids).toContain('ac-6.9_smt');
    expect(ids).toContain('cis-kubernetes_2.0.1_1.1.1');
  });

  it('is told of the benchmarks that were chosen, and not where the report leaves it out', () => {
    const chosen = planOf({ benchmarks: ['nsa-cisa-k8s'] });
    const without = planOf({ sections: ['threats', 'treatment'] });

    expect(new Set(chosen.findings?.map((one) => propOf(one, 'control')?.split('@')[0]))).toEqual(
      new Set(['nsa-cisa-k8s']),
    );
    expect(without.findings).toBeUndefined();
    expect(without.observations).toBeUndefined();
    expect(without.metadata.remarks).toContain('there are no findings');
  });

  it('keeps an item of the plan beside what isn’t satisfied because of it', () => {
    expect(plan['poam-items'].some((one) => (one['related-findings'] ?? []).length > 0)).toBe(true);
  });
});

describe('people', () => {
  it('have their roles, and approvals say of what they are', () => {
    const { parties, actions, roles, ...metadata } = plan.metadata;
    const idOf = (name: string) =>
      (parties as { uuid: string; name: string }[]).find((one) => one.name === name)?.uuid;

    expect(metadata['responsible-parties']).toEqual([
      { 'role-id': 'prepared-by', 'party-uuids': [idOf('Ann')] },
      { 'role-id': 'reviewed-by', 'party-uuids': [idOf('Rob')] },
      { 'role-id': 'content-approver', 'party-uuids': [idOf('Zoe')] },
      { 'role-id': 'risk-owner', 'party-uuids': expect.arrayContaining([idOf('Olga'), idOf('Team <One>')]) },
      { 'role-id': 'risk-decider', 'party-uuids': [idOf('Ann')] },
    ]);
    const stated = (actions as { date: string; props: Property[]; remarks: string }[]).map((one) => [
      one.date,
      propOf(one, 'content-sha256'),
      propOf(one, 'approval-state'),
      one.remarks,
    ]);
    expect(stated).toEqual([
      ['2026-01-01T00:00:00Z', '0'.repeat(64), 'older', expect.stringContaining('Rob')],
      ['2026-03-01T00:00:00Z', 'c'.repeat(64), 'current', expect.stringContaining('Zoe (CISO)')],
    ]);
  });

  it('decided about a risk at a time, until a day', () => {
    const accepted = riskOf(0);

    expect(accepted).toMatchObject({ status: 'deviation-approved', deadline: '2026-06-30T23:59:59Z' });
    expect(propOf(accepted, 'accepted-until')).toBe('2026-06-30');
    expect(propOf(accepted, 'owner')).toBe('Olga');
    expect(accepted['risk-log']?.entries).toEqual([
      expect.objectContaining({
        title: 'Decision: accepted',
        description: 'Small &amp; known',
        start: '2026-02-01T08:00:00Z',
        'status-change': 'deviation-approved',
        'logged-by': [{ 'party-uuid': expect.any(String), 'role-id': 'risk-decider' }],
      }),
    ]);
  });

  it('find an acceptance that has ended as an end in the log, and the risk open', () => {
    const ended = riskOf(2);

    expect(ended.status).toBe('open');
    expect(ended['risk-log']?.entries.map(({ start, 'status-change': to }) => [start, to])).toEqual([
      ['2025-12-01T00:00:00Z', undefined],
      ['2026-02-01T00:00:00Z', 'open'],
    ]);
  });

  it('own what is still to be done, until its day', () => {
    const tasks = riskOf(1).remediations.flatMap((one) => one.tasks ?? []);

    expect(tasks[0]).toMatchObject({
      type: 'milestone',
      timing: { 'on-date': { date: '2026-05-01T23:59:59Z' } },
      'responsible-roles': [{ 'role-id': 'risk-owner' }],
    });
  });

  it('without a time of the decision are named all the same, and that nobody wrote down who decided is said', () => {
    expect(riskOf(3)['risk-log']).toBeUndefined();
    expect(propOf(riskOf(3), 'decided-by')).toBe('Ann');
    expect(riskOf(3).remediations[0]?.description).toContain('the decision counts it as in place');
    expect(riskOf(4).props.find(({ name }) => name === 'decision')?.remarks).toContain(
      'it isn’t written down who decided',
    );
  });
});

it('has an item for every threat of the treatment plan', () => {
  expect(plan['poam-items']).toHaveLength(stillToTreat(choose(source).report.threats).length);
});

it('calls the same risk by the same id after a change of the model, and the document by another', () => {
  const later = planOf({}, { ...source, digest: 'f'.repeat(64) });

  expect(later.risks).toEqual(plan.risks);
  expect(later.uuid).not.toBe(plan.uuid);
});
