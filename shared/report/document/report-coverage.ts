import type { Analysis, Subject } from '../../analysis/analysis';
import { coverageOf } from '../../analysis/coverage';
import type { CoverageState } from '../../analysis/coverage-state';
import { fullReference, type Knowledge } from '../../knowledge/knowledge';
import type { ControlLink } from '../../knowledge/pack';
import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';
import { factsInWords } from '../words/already-in-words';
import { isCountedInPlace } from '../words/threat-words';
import type { ReportThreat } from './document';
import { evidenceNaming } from './report-evidence';
import type { ReportMitigation } from './report-mitigations';

/** What a model says of the items of one benchmark or framework. */
export interface ReportCoverage {
  /** `catalogue@edition`. */
  catalogue: string;
  title: string;
  version: string;
  counts: Record<CoverageState, number>;
  /** Items that the design meets, fails, or leaves open. */
  items: CoverageItem[];
}

export interface CoverageItem {
  id: string;
  title: string;
  state: CoverageState;
  /** Numbers of the threats that touch it. */
  threats: string[];
  /** Numbers of those that keep it from being met. */
  against: string[];
  /** The report's measures that serve it, and by which crosswalk. */
  measures: ServingMeasure[];
  /** The facts that protect, in words, and whose they are: `Anonymous access: no (API server)`. */
  facts: string[];
  /** Ids of the evidence that names it. */
  evidence: string[];
}

export interface ServingMeasure {
  number: string;
  title: string;
  /** Whether it is, of any subject. */
  inPlace: boolean;
  /** Whether a decision counts it as in place, for any threat, where the model doesn't have it so. */
  counted: boolean;
  relationship: ControlLink['relationship'];
  rationale: string;
  /** Who says so, where it isn't the pack's own reading: a published crosswalk. */
  through: string;
}

const told: readonly CoverageState[] = ['not met', 'unknown', 'supported', 'met'];

/**
 * The benchmarks and frameworks of controls of which a design says something, in the order of the knowledge.
 */
export function reportCoverage(
  model: ThreatModel,
  analysis: Analysis,
  knowledge: Knowledge,
  reported: readonly ReportThreat[],
  mitigations: readonly ReportMitigation[],
  names: ReadonlyMap<string, Subject>,
  say: Speaker,
): ReportCoverage[] {
  const numbers = new Map(reported.map(({ key, number }) => [key, number]));
  const numbersOf = (keys: readonly string[]) => keys.flatMap((key) => numbers.get(key) ?? []);
  const serving = servingMeasures(knowledge, mitigations, reported);
  const evidenceOf = evidenceNaming(model);
  return coverageOf(model, analysis, knowledge).flatMap(({ catalogue, items, counts }) => {
    const spoken = items.filter(({ state }) => told.includes(state));
    if (catalogue.role !== 'controls' || spoken.length === 0) return [];
    return [
      {
        catalogue: `${catalogue.catalogue}@${catalogue.edition}`,
        title: catalogue.title,
        version: catalogue.version,
        counts,
        items: spoken.map(({ item, state, threats, against, facts }) => ({
          id: item.control.id,
          title: item.control.title,
          state,
          threats: numbersOf(threats),
          against: numbersOf(against),
          measures: serving.get(item.ref) ?? [],
          facts: factsInWords(facts, undefined, knowledge, names, say),
          evidence: evidenceOf(item.ref, fullReference(item)),
        })),
      },
    ];
  });
}

/** The measures that serve each item, by its reference, in the order of their numbers. */
function servingMeasures(
  knowledge: Knowledge,
  mitigations: readonly ReportMitigation[],
  reported: readonly ReportThreat[],
): ReadonlyMap<string, ServingMeasure[]> {
  const byDecision = new Set(
    reported.flatMap(({ status: decision, mitigations: all }) =>
      all.filter((measure) => isCountedInPlace(decision, measure)).map(({ id }) => id),
    ),
  );
  const serving = new Map<string, ServingMeasure[]>();
  for (const { id, number, title, subjects } of mitigations) {
    const inPlace = subjects.some(({ status }) => status === 'in place');
    const counted = !inPlace && byDecision.has(id);
    for (const { ref, relationship, rationale, source } of knowledge.mitigations.get(id)?.controls ?? [])
      serving.set(ref, [
        ...(serving.get(ref) ?? []),
        {
          ...{ number, title, inPlace, counted, relationship },
          ...{ rationale: rationale ?? '', through: source ?? '' },
        },
      ]);
  }
  return serving;
}
