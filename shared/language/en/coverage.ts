/** How the items of a catalogue stand in a model. Keys are the states; “means…” explains them. */
export const coverage = {
  explained: '{{state}}: {{meaning}}.',
  meansMet:
    'every fact that its rules turn on protects, or every measure that answers its threats is in place, and one of these implements it',
  meansNotInPlay: 'rules lead to it, but this design raises and asks nothing about it',
  meansNotLinked: 'no rule leads to it: the design says nothing about it',
  meansNotMet: 'a known fact raises a threat that it is about, or a measure that it verifies is declined',
  meansSupported: 'facts or measures help towards it, none implements it as a whole',
  meansUnknown:
    'its threats stand with measures only proposed, a question about them is open, or a measure is in place and the fact that it is against still stands',
  met: 'met',
  'not in play': 'not in play',
  'not linked': 'not linked',
  'not met': 'not met',
  supported: 'supported',
  unknown: 'unknown',
} as const;
