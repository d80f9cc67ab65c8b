import type { Decision } from '../../model/threat-model';
import type { ReportDocument, ReportMeasure, ReportThreat } from './document';
import { isStillToTake } from './still-to-treat';

/**
 * What an auditor asks about a decision: it counts measures as in place that are only proposed or planned, and for which
 * no fact speaks; it calls mitigated what a fact of the model still raises; it accepts a risk for good; it is nobody's.
 */
export const decisionDoubts = ['onlyProposed', 'factStands', 'endless', 'byNobody'] as const;
export type DecisionDoubt = (typeof decisionDoubts)[number];

type Doubted = Pick<Decision, 'status'> & {
  /** Empty or absent: nobody. */
  by?: string | undefined;
  expires?: string | undefined;
};
type Measure = Pick<ReportMeasure, 'status'> & { already?: object | undefined };

/**
 * What there is to ask about a decision.
 * @param measures of its threat
 * @param raisedBy the facts that would switch the threat off if they were otherwise
 */
export function doubtsOf(
  { status, by, expires }: Doubted,
  measures: readonly Measure[],
  raisedBy: readonly object[],
): DecisionDoubt[] {
  const isDoubted: Record<DecisionDoubt, boolean> = {
    onlyProposed:
      status === 'mitigated' &&
      measures.some(isStillToTake) &&
      measures.every((one) => one.status !== 'in place' && one.already === undefined),
    factStands: status === 'mitigated' && raisedBy.length > 0,
    endless: status === 'accepted' && !expires,
    byNobody: status !== 'open' && !by,
  };
  return decisionDoubts.filter((doubt) => isDoubted[doubt]);
}

/** The numbers of a report's threats by what there is to ask about their decisions. */
export function doubtedThreats({ threats }: Pick<ReportDocument, 'threats'>): [DecisionDoubt, string[]][] {
  const doubtsOfThreat = ({ status, decidedBy, expires, mitigations, switchedOffBy }: ReportThreat) =>
    doubtsOf({ status, by: decidedBy, expires }, mitigations, switchedOffBy);
  const doubted = threats.map((threat) => ({ number: threat.number, doubts: doubtsOfThreat(threat) }));
  return decisionDoubts.flatMap((doubt): [DecisionDoubt, string[]][] => {
    const numbers = doubted.filter(({ doubts }) => doubts.includes(doubt)).map(({ number }) => number);
    return numbers.length === 0 ? [] : [[doubt, numbers]];
  });
}
