/** The canvas and what happens on it. */
export const diagram = {
  deleted_one: 'Deleted. Undo brings it back.',
  deleted_other: 'Deleted {{count, number}} things. Undo brings them back.',
  drewFlow: 'Drew a flow. F2 names it.',
  leftBoundary: '{{name}} left its boundary.',
  movedInto: '{{name}} moved into {{boundary}}.',
} as const;
