/** Formats of a report, by how their files end or are asked for. */
export const reportFormats = [
  'html',
  'pdf',
  'docx',
  'xlsx',
  'md',
  'csv',
  'json',
  'sarif',
  'oscal',
  'navigator',
  'svg',
  'zip',
] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How a file of a format ends; two are JSON with a word before it. */
export const extensionOf: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  md: 'md',
  csv: 'csv',
  json: 'json',
  sarif: 'sarif',
  oscal: 'oscal.json',
  navigator: 'navigator.json',
  svg: 'svg',
  zip: 'zip',
};
