import type { CoverageState } from '../../analysis/coverage-state';
import { hasSection } from '../choice/shown-report';
import type { ReportDocument, ReportThreat } from '../document/document';
import type { CoverageItem, ReportCoverage, ServingMeasure } from '../document/report-coverage';
import { titleWithVersion } from '../words/compliance-words';
import { basisLines } from '../words/coverage-lists';
import { runsInWords } from '../words/number-runs';
import { sayOf } from '../words/wording';
import { type Id, line, property, some, token } from './oscal-values';

const say = sayOf({});

/** States of items that a report tells. */
type Judged = Exclude<CoverageState, 'not in play' | 'not linked'>;

/**
 * What OSCAL says of each state. It knows `satisfied` and `not-satisfied` alone; the latter is what NIST SP 800-53A calls
 * “other than satisfied”, which is also where too little is known to determine it (docs/decisions/0034).
 */
const statuses: Readonly<Record<Judged, { state: string; reason: string; remarks: string }>> = {
  met: {
    state: 'satisfied',
    reason: 'other',
    remarks: 'By design only: a design shows what was decided, not what runs.',
  },
  supported: {
    state: 'not-satisfied',
    reason: 'other',
    remarks: 'Not determined: facts or measures help towards it, and none of them proves the whole of it.',
  },
  unknown: {
    state: 'not-satisfied',
    reason: 'other',
    remarks:
      'Not determined: a question is open, measures are only proposed or planned, or one is in place and the fact that it is against still stands.',
  },
  'not met': {
    state: 'not-satisfied',
    reason: 'fail',
    remarks: 'By design: a known fact contradicts it, or a measure that it verifies was declined.',
  },
};
const isJudged = (state: CoverageState): state is Judged => Object.hasOwn(statuses, state);

/** Whether a report says of each item of a benchmark how it stands. */
export const hasFindings = (report: Pick<ReportDocument, 'shown'>): boolean =>
  (['coverage', 'compliance', 'traceability'] as const).some((id) => hasSection(report, id));

interface Setting {
  id: Id;
  /** Id of what worked it out. */
  tool: string;
  /** When. */
  at: string;
}

export interface Findings {
  observations: object[];
  findings: object[];
  /** Ids of the findings that aren't satisfied, by the numbers of the threats that touch them. */
  unsatisfied: ReadonlyMap<string, readonly string[]>;
}

/** How each item of the benchmarks that a report shows stands, and what that rests on. */
export function findingsOf(report: ReportDocument, setting: Setting): Findings {
  const { id } = setting;
  const byNumber = new Map(report.threats.map((threat) => [threat.number, threat]));
  const shown = new Map(report.threats.map(({ number, key }) => [number, id(`risk ${key}`)]));
  const unsatisfied = new Map<string, string[]>();
  const observations: object[] = [];
  const findings: object[] = [];
  for (const benchmark of hasFindings(report) ? report.coverage : [])
    for (const item of benchmark.items) {
      const { state } = item;
      if (!isJudged(state)) continue;
      const finding = findingOf(benchmark, item, state, shown, id);
      observations.push(basisOf(benchmark, item, byNumber, setting));
      findings.push(finding);
      if (statuses[state].state === 'satisfied') continue;
      for (const number of item.threats)
        unsatisfied.set(number, [...(unsatisfied.get(number) ?? []), finding.uuid]);
    }
  return { observations, findings, unsatisfied };
}

const refOf = ({ catalogue }: ReportCoverage, item: CoverageItem): string => `${catalogue}:${item.id}`;
export const evidenceId = (name: string, id: Id): string => id(`evidence ${name}`);
export const catalogueId = (catalogue: string, id: Id): string => id(`catalogue ${catalogue}`);

function findingOf(
  benchmark: ReportCoverage,
  item: CoverageItem,
  state: Judged,
  shown: ReadonlyMap<string, string>,
  id: Id,
) {
  const ref = refOf(benchmark, item);
  const { remarks, ...status } = statuses[state];
  return {
    uuid: id(`finding ${ref}`),
    title: line(`${item.id} ${item.title}`),
    description: line(
      `${titleWithVersion(benchmark.title, benchmark.version)}, ${item.id} ${item.title}. The design says: ${state}.`,
    ),
    props: [property('control', ref), property('state', state)],
    links: [{ href: `#${catalogueId(benchmark.catalogue, id)}`, rel: 'reference' }],
    target: {
      type: 'statement-id',
      'target-id': statementId(benchmark.catalogue, item.id),
      title: line(item.title),
      status: { ...status, remarks: line(`${remarks} ${evidenceRemark(item)}`) },
    },
    'related-observations': [
      { 'observation-uuid': id(`basis ${ref}`) },
      ...item.evidence.map((name) => ({ 'observation-uuid': evidenceId(name, id) })),
    ],
    ...some(
      'related-risks',
      item.threats.flatMap((number) => {
        const risk = shown.get(number);
        return risk === undefined ? [] : [{ 'risk-uuid': risk }];
      }),
    ),
  };
}

const evidenceRemark = ({ evidence }: CoverageItem): string =>
  evidence.length === 0
    ? 'No evidence of the model names it.'
    : `Evidence of the model names it: ${evidence.join(', ')}. What that found is to be read there.`;

/** As NIST's own catalogue has it, `AC-6(9)` is `ac-6.9_smt`; other catalogues that we know have no ids in OSCAL. */
function statementId(catalogue: string, item: string): string {
  const [, control, enhancement] = /^([A-Z]{2}-\d+)(?:\((\d+)\))?$/.exec(item) ?? [];
  if (!catalogue.startsWith('nist-800-53r5@') || control === undefined) return token(`${catalogue}:${item}`);
  return `${control.toLowerCase()}${enhancement === undefined ? '' : `.${enhancement}`}_smt`;
}

const sentence = (what: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `${what}: ${parts.join('; ')}.`;

function howFar({ inPlace, counted }: ServingMeasure): string {
  if (inPlace) return 'in place';
  return counted ? 'a decision counts it as in place' : 'not in place';
}

/** What the state of an item rests on. */
function basisOf(
  benchmark: ReportCoverage,
  item: CoverageItem,
  byNumber: ReadonlyMap<string, ReportThreat>,
  { id, tool, at }: Setting,
): object {
  const ref = refOf(benchmark, item);
  const { facts, measures, threats, state } = item;
  const isHelped = state === 'met' || state === 'supported';
  const parts = [
    sentence(isHelped ? 'It rests on' : 'Against it', basisLines(item, byNumber, say)),
    sentence('Facts that protect in part', isHelped ? [] : facts),
    sentence(
      'Measures that serve it',
      measures.map((one) => `${one.number} ${one.title} (${one.relationship}; ${howFar(one)})`),
    ),
    sentence('Threats of the whole design that touch it', threats.length === 0 ? [] : [runsInWords(threats)]),
  ].filter((part) => part !== '');
  return {
    uuid: id(`basis ${ref}`),
    title: line(`What the design says of ${item.id} ${item.title}`),
    description: line(parts.length === 0 ? 'Open questions decide about it.' : parts.join(' ')),
    methods: ['EXAMINE'],
    types: ['control-objective'],
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }],
    collected: at,
    remarks: 'The model of the design was examined, not the system that runs.',
  };
}
