/** Drawing a flow without a mouse: typing where it goes. */
export const connecting = {
  drew: 'Drew a flow to {{name}}. F2 names it.',
  drewNaming: 'Drew a flow to {{name}}. Type its name, then Enter.',
  drewNamed: 'Drew the flow {{flow}} to {{name}}.',
  find: 'Name of the target',
  inside: '{{kind}}, in {{boundary}}',
  noneFits: 'No other element is called so.',
  placeholder: 'Target, or target: name of the flow',
  elsewhere: 'not on this diagram',
  findSource: 'Name of the source',
  stop: 'Draw no flow',
  titleAny: 'Draw a flow from …',
  tooFew: 'A flow takes two elements. Draw another one first.',
  title: 'Draw a flow from {{name}} to …',
  placeholderSource: 'Source',
} as const;
