import type { ReportThreat } from './document';

/** Threats that nobody has settled: open, handed over to somebody else, or accepted until a day that has passed. */
export const stillToTreat = (threats: readonly ReportThreat[]): ReportThreat[] =>
  threats.filter(({ status, expired }) => status === 'open' || status === 'transferred' || expired);

/** The measures of a threat that are still to be taken. */
export const stillToTake = ({ mitigations }: ReportThreat): ReportThreat['mitigations'] =>
  mitigations.filter(({ status }) => status === 'proposed' || status === 'planned');

/** How much of the plan nobody has taken on yet, in a sentence; what a plan has to answer first. */
export function planInWords(threats: readonly ReportThreat[]): string {
  const still = stillToTreat(threats);
  const without = (field: 'owner' | 'expires') => still.filter((one) => one[field] === '').length;
  const count = (number: number) => (number === 0 ? 'none' : number === still.length ? 'all' : `${number}`);
  return `${still.length} ${still.length === 1 ? 'threat is' : 'threats are'} still to be treated; ${count(without('owner'))} of them without an owner, ${count(without('expires'))} without a day.`;
}

/** What the day of a decision means: an open threat is to be settled by it, any other decision holds until then. */
export const dayInWords = ({ status, expires }: Pick<ReportThreat, 'status' | 'expires'>): string =>
  expires === '' ? '' : `${status === 'open' ? 'due' : 'until'} ${expires}`;
