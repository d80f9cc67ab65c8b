/** The palette of what can be drawn. */
export const palette = {
  boundaries: 'Trust boundaries',
  elements: 'Elements',
  foldAll: 'Fold all groups',
  group: '{{of}}: {{title}}',
  label: 'Palette',
  noneFound: 'No stencil is called so. Try “pod”, “registry” or “namespace”.',
  nothingToDraw: 'No pack in use has anything to draw. Switch one on in Knowledge, Packs.',
  search: 'Search stencils',
  searchKey: 'Search stencils  ( / )',
  unfoldAll: 'Unfold all groups',
} as const;
