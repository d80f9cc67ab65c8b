/** Who says what is known of something. */
export const sources = {
  diagram: 'the diagram',
  importing: 'an import',
  person: 'a person',
  platform: 'the platform',
  platformAt: 'the platform ({{place}})',
  platformNote: 'the platform: {{note}}',
  platformNoteAt: 'the platform: {{note}} ({{place}})',
  saidBy: 'says {{who}}',
  scanner: 'a scanner',
} as const;
