/** How a report writes numbers and days, and what it is called. */
export const reportWords = {
  number: '{{value}}',
  day: '{{year}}-{{month}}-{{day}}',
  time: '{{day}} {{time}} UTC',
  noTime: 'No time was given.',
  kind: 'Threat report',
  pageTitle: '{{title}}: threat report',
  heading: 'Threat report: {{title}}',
  contents: 'Contents',
  none: 'None.',
  thereIsNone: 'There is none.',
  logo: 'Logo',
  footOfRevision: 'Revision {{revision}} · model {{digest}}',
  foot: 'model {{digest}}',
} as const;
