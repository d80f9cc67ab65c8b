/** What counts most in a report, and what changed. */
export const reportSummary = {
  drawn: '{{elements}}, {{flows}} and {{boundaries}}',
  elements_one: '{{count}} element',
  elements_other: '{{count}} elements',
  flows_one: '{{count}} flow',
  flows_other: '{{count}} flows',
  boundaries_one: '{{count}} trust boundary',
  boundaries_other: '{{count}} trust boundaries',
  threatsStand_one: '{{count}} threat stands',
  threatsStand_other: '{{count}} threats stand',
  questionsOpen_one: '{{count}} question is open',
  questionsOpen_other: '{{count}} questions are open',
  counts: 'The model has {{drawn}}. {{threats}}; {{questions}}.',
  countsOfPart:
    'Shown are {{drawn}}, {{threats}} of {{ofThreats}} threats that stand, and {{questions}} of {{ofQuestions}} open questions.',
  countsBy: 'By category: {{categories}}. By status: {{statuses}}.',
  byRisk:
    'Threats by risk: inherent, before any mitigation; residual, with those in place and what was decided',
  bands: 'Likelihood times impact: low below 5, medium below 10, high below 20, critical from 20.',
  matrix: '{{side}}: threats by likelihood (down) and impact (across)',
  meansRisk:
    'Inherent risk is likelihood times impact, each from 1 to 5, before any mitigation; residual risk is what is left with the mitigations in place and what people decided.',
  meansDecisions:
    'A threat is accepted where somebody decided to live with it, which lowers nothing; transferred where others bear it, which takes two from its impact; mitigated where its measures count as in place; avoided or not applicable where only the lowest risk is left.',
  mattersMost: 'What matters most',
  top: 'Open threats with the highest residual risk',
  noOpenThreat: 'No threat is open.',
  unknown: 'What nobody knows yet',
  topQuestions: 'Questions that decide about most threats',
  noQuestion: 'No question is open.',
  changedSince: 'What changed since {{name}}',
  newHighest: ' New with the highest risk: {{threats}}.',
  settles_one: '{{count}} threat',
  settles_other: '{{count}} threats',
  settlesEach: '{{threats}} each',
  settlesOf: '{{value}}',
} as const;
