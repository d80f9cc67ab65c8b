/** The measures of a report, and the chain from threats to evidence. */
export const reportMeasures = {
  caption: 'Measures, those that answer most threats first',
  none: 'No measure answers a threat.',
  more_one: 'and {{count}} more, as its threats say',
  more_other: 'and {{count}} more, as their threats say',
  noEvidence: 'no evidence',
  evidence: 'evidence: {{ids}}',
  forward: 'From threats to evidence',
  forwardCaption:
    'Each measure of each threat, the controls that verify it, and what proves that they are met; threats with the same chain share a row',
  noControl: 'no control verifies it',
  inverse: 'By benchmark, from controls to threats',
  inverseAbout:
    'Each control with what the design says of it and its evidence; the measures that it verifies → the threats that those answer.',
  byControl: 'By control',
} as const;
