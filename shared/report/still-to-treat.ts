import type { ReportThreat } from './document';

/** Threats that nobody has settled: open, handed over to somebody else, or accepted until a day that has passed. */
export const stillToTreat = (threats: readonly ReportThreat[]): ReportThreat[] =>
  threats.filter(({ status, expired }) => status === 'open' || status === 'transferred' || expired);

/** The measures of a threat that are still to be taken. */
export const stillToTake = ({ mitigations }: ReportThreat): ReportThreat['mitigations'] =>
  mitigations.filter(({ status }) => status === 'proposed' || status === 'planned');
