/** Drawing on the canvas: flows and their bends, boundaries that are collapsed, what is dragged. */
export const lines = {
  collapseNamed: 'Collapse {{name}}',
  collapsed_one: 'Collapsed {{name}} to one box.',
  collapsed_other: 'Collapsed {{count, number}} boundaries to one box each.',
  expandNamed: 'Expand {{name}}',
  expanded_one: 'Expanded {{name}}.',
  expanded_other: 'Expanded {{count, number}} boundaries.',
  flowsOfLine: 'Flows of this line',
  summed: 'All that go from {{source}} to {{target}}.',
  reversed_one: 'Turned the flow round.',
  reversed_other: 'Turned {{count, number}} flows round.',
  source: 'From',
  target: 'To',
} as const;
