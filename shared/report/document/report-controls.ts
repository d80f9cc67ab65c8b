import type { CoverageState } from '../../analysis/coverage-state';
import { byNumber } from './by-number';
import type { ReportThreat } from './document';
import type { ReportCoverage } from './report-coverage';
import type { ReportMitigation } from './report-mitigations';

/** A control with the measures that it verifies and the threats that those answer. */
export interface ReportControl {
  /** `catalogue@edition`. */
  catalogue: string;
  id: string;
  title: string;
  mitigations: string[];
  threats: string[];
  /** What the whole design says of it. */
  state: CoverageState;
  /** Ids of the evidence that names it; none: nothing in the model proves it. */
  evidence: string[];
}

/** What is known of a control, whatever part of the model a report shows. */
export type ControlFacts = Pick<ReportControl, 'state' | 'evidence'>;

/** Facts of controls by `catalogue@edition:id`, from what the design says of each benchmark. */
export const factsByRef = (coverage: readonly ReportCoverage[]): ReadonlyMap<string, ControlFacts> =>
  new Map(
    coverage.flatMap(({ catalogue, items }) =>
      items.map(({ id, state, evidence }) => [`${catalogue}:${id}`, { state, evidence }]),
    ),
  );

/** Every control that a threat of the report leads to, once, by catalogue and in the order of their numbers. */
export function reportControls(
  threats: readonly ReportThreat[],
  mitigations: readonly ReportMitigation[],
  facts: ReadonlyMap<string, ControlFacts>,
): ReportControl[] {
  const numbers = new Map(mitigations.map(({ id, number }) => [id, number]));
  const found = new Map<string, ReportControl>();
  for (const { number, controls } of threats)
    for (const { catalogue, edition, id, title, mitigations: verified } of controls) {
      const name = `${catalogue}@${edition}`;
      const key = `${name}:${id}`;
      const { state, evidence } = facts.get(key) ?? { state: 'unknown', evidence: [] };
      const entry = found.get(key) ?? {
        ...{ catalogue: name, id, title, state, evidence },
        mitigations: [],
        threats: [],
      };
      found.set(key, entry);
      if (!entry.threats.includes(number)) entry.threats.push(number);
      for (const one of verified) {
        const mitigation = numbers.get(one) ?? one;
        if (!entry.mitigations.includes(mitigation)) entry.mitigations.push(mitigation);
      }
    }
  return [...found.values()]
    .map((one) => ({ ...one, mitigations: one.mitigations.sort(byNumber) }))
    .sort((a, b) => byNumber(a.catalogue, b.catalogue) || byNumber(a.id, b.id));
}
