/** Bringing things into boundaries without a mouse. */
export const moving = {
  into: '{{name}} moved into {{boundary}}.',
  find: 'Name of the boundary',
  inside: 'in {{name}}',
  manyInto: '{{name}} moved into {{boundary}}.',
  manyOut: '{{name}} moved out of all boundaries.',
  noneFits: 'No boundary is called so.',
  nowhere: 'Out of all boundaries',
  out: '{{name}} moved out of all boundaries.',
  title: 'Move {{name}} into …',
} as const;
