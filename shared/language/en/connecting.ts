/** Drawing a flow without a mouse: typing where it goes. */
export const connecting = {
  drew: 'Drew a flow to {{name}}. F2 names it.',
  drewNamed: 'Drew the flow {{flow}} to {{name}}.',
  find: 'Name of the target',
  inside: '{{kind}}, in {{boundary}}',
  noneFits: 'No other element is called so.',
  placeholder: 'Target, or target: name of the flow',
  title: 'Connect {{name}} to …',
} as const;
