/** Bringing things into boundaries without a mouse. */
export const moving = {
  into: '{{name}} moved into {{boundary}}.',
  find: 'Name of the boundary',
  inside: 'in {{name}}',
  manyInto_one: '{{count, number}} thing moved into {{boundary}}.',
  manyInto_other: '{{count, number}} things moved into {{boundary}}.',
  manyOut_one: '{{count, number}} thing moved out of all boundaries.',
  manyOut_other: '{{count, number}} things moved out of all boundaries.',
  noneFits: 'No boundary is called so.',
  nowhere: 'Out of all boundaries',
  out: '{{name}} moved out of all boundaries.',
  title: 'Move {{name}} into …',
  titleMany_one: 'Move {{count, number}} thing into …',
  titleMany_other: 'Move {{count, number}} things into …',
} as const;
