/** What was said of a decision or of an exception. */
interface Said {
  by?: string | undefined;
  owner?: string | undefined;
  reason?: string | undefined;
  expires?: string | undefined;
}

/** `accepted until 2026-03-01 by Ann: …`; where nobody wrote down who decided: `(owner: platform team)`. */
export function decisionInWords(status: string, said: Said = {}): string {
  const { expires } = said;
  return `${status}${expires === undefined ? '' : ` until ${expires}`}${whoIn(said)}${becauseIn(said)}`;
}

/** The same of one that counts no longer: `the decision by Ann ended on 2026-03-01: …`, its last day. */
export function endedInWords(what: 'decision' | 'exception', said: Said): string {
  const { expires } = said;
  return `the ${what}${whoIn(said)} ended${expires === undefined ? '' : ` on ${expires}`}${becauseIn(said)}`;
}

/** Who owns a risk need not be who decided about it. */
const whoIn = ({ by, owner }: Said): string => (by ? ` by ${by}` : owner ? ` (owner: ${owner})` : '');

const becauseIn = ({ reason }: Said): string => (reason ? `: ${reason}` : '');
