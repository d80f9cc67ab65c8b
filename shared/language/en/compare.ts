/** The open model beside another file’s. */
export const compare = {
  about: 'What differs in the system, which threats came, went or changed, and why. The file stays as it is.',
  direction: 'What changed',
  fileName: '{{title}} differences',
  fromFile: 'from {{name}} to the open model',
  html: 'as HTML',
  json: 'as JSON',
  list: 'Differences',
  markdown: 'as Markdown',
  newer: '{{name}} was written by a newer Bulkhead. Install the newer one to compare with it.',
  other: 'Another file…',
  save: 'Save',
  title: 'Compared with {{name}}',
  toFile: 'from the open model to {{name}}',
} as const;
