/** What stands out on the canvas, and why. */
export const light = {
  enters: '{{number}}. enters {{name}}',
  heat: 'Highest open risk',
  leaves: '{{number}}. leaves {{name}}',
  lit: 'Lit: {{about}}',
  noneOpen: 'No open threats',
  outOfScopeBecause: 'Out of scope: {{reason}}',
  putOut: 'Put out the light',
  heatOn: 'Heat view: colours tell the highest open risk.',
  heatOff: 'The heat view is off.',
  litNow: 'Lit on {{diagram}}: {{about}}',
} as const;
