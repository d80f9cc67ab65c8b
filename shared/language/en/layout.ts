/** Automatic layout. */
export const layout = {
  done_one: 'Laid out. Undo puts it back.',
  done_other: 'Laid out: {{count, number}} things moved. Undo puts them back.',
  overtaken: 'The diagram changed while it was being laid out: nothing was moved. Lay it out again.',
  stopped: 'Stopped. Nothing was moved.',
  tidyAlready: 'Nothing to move: this is laid out already.',
  working: 'Laying out … Escape stops it.',
} as const;
