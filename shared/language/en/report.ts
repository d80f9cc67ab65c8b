/** The place of the report. */
export const report = {
  add: 'Add assumption',
  assumptions: 'Assumptions',
  export:
    'Write the report with Export, at the top right: PDF, HTML, Word, a spreadsheet and more. “Picture of the diagram…” writes SVG or PNG.',
  given: 'What do you take as given?',
  goesIn: 'What goes into the report',
  losses: 'Not taken over by the import',
  lossless: 'Nothing was lost.',
  preview: 'Preview of the report',
  remove: 'Remove: {{text}}',
  title: 'Report',
} as const;
