/** What the design says of benchmarks and frameworks. */
export const reportCoverage = {
  caption: 'Items of each benchmark and framework by what the design says of them',
  legend:
    'What a design says of an item is no evidence that it is met. Met: every fact that its rules turn on protects, or every measure that answers its threats is in place, and one of these implements it. Supported: facts or measures only help towards it. Not met: a known fact contradicts it. Unknown: a question is open, measures are only proposed or planned, or what people say is done against it and a known fact contradict each other. Not in play: the design raises none of its threats. Not linked: no rule leads to it.',
  notMet: 'Not met',
  met: 'Met, as the model says',
  supported: 'Supported',
  unchained: 'Unknown, and in no chain of this report from threat to control',
  restsOn: 'rests on {{what}}',
  restsOnThreats: 'rests on the measures of {{threats}}, which are in place',
  byDecision: '{{measure}} (in place by a decision)',
  against: 'against it: {{threats}}',
  touchedBy: 'threats about it: {{threats}}',
  rest: 'The command “bulkhead coverage FILE --catalogue NAME” names every item, also those that are not in play or not linked; a spreadsheet of this report has all others in one sheet.',
  none: 'The design says nothing of any.',
  silent_one: 'Of {{names}} nothing is said: no control of it verifies a measure that this model calls for.',
  silent_other:
    'Of {{count}} benchmarks and frameworks nothing is said, as no control of theirs verifies a measure that this model calls for: {{names}}.',
  otherPlatform_one: 'Of {{names}} nothing is said: it is about a platform that this model is not on.',
  otherPlatform_other:
    'Of {{count}} benchmarks and frameworks nothing is said, as they are about platforms that this model is not on: {{names}}.',
  notChosen: 'No benchmark or framework was singled out for this report, so none is shown item by item.',
  unknownBenchmarks_one:
    '{{names}} was asked for, and the knowledge of this report has no benchmark or framework of this name.',
  unknownBenchmarks_other:
    '{{names}} were asked for, and the knowledge of this report has no benchmarks or frameworks of these names.',
  itemsCaption: 'Items of which the design says something',
  noMeasure: 'no measure of this report; facts decide',
  itemsApart:
    '{{shown}} of {{all}} items. Of the others, {{notInPlay}} are not in play: the design raises none of their threats. To {{notLinked}} nothing in the knowledge leads: they are to be looked at by other means.',
  implements: 'implements',
  supports: 'supports',
  'relates-to': 'relates-to',
  serves: '{{relationship}}: {{rationale}}',
  through: '{{serves}} ({{source}})',
} as const;
