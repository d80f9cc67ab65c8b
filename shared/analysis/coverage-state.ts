/** How an item of a benchmark stands by a design (docs/decisions/0031). */
export const coverageStates = [
  'met',
  'supported',
  'not met',
  'unknown',
  'not in play',
  'not linked',
] as const;

/**
 * - `not met`: a known fact that the item assesses raises a threat of a rule that cites it, or a measure that it verifies
 *   is declined.
 * - `unknown`: a question is open that decides about a rule which cites it; or a threat that leads to it stands while its
 *   measures are only proposed or planned (one that stands by design takes nothing away from facts that prove an item
 *   which says what it assesses); or people say that a preventive measure is in place while the fact that it is against
 *   still stands.
 * - `met`: every fact that a rule which cites it turns on protects, and a measure of that rule implements it; or every
 *   measure through which it answers a threat is in place (or the threat is mitigated), and one of them implements it.
 * - `supported`: facts or measures in place only support it or touch its topic: that proves no whole requirement.
 * - `not in play`: rules lead to it, but the design raises none of their threats and asks nothing about them.
 * - `not linked`: nothing in the knowledge leads to it; the design says nothing about it.
 */
export type CoverageState = (typeof coverageStates)[number];
