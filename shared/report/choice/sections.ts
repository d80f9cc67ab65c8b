/** The sections of a report, in their order. Every format that has sections follows this list. */
export const sectionIds = [
  'summary',
  'changes',
  'diagrams',
  'method',
  'threats',
  'treatment',
  'mitigations',
  'coverage',
  'compliance',
  'traceability',
  'questions',
  'accepted',
  'assumptions',
  'inventory',
  'glossary',
  'sources',
] as const;

export type SectionId = (typeof sectionIds)[number];

export const isSection = (id: string): id is SectionId => sectionIds.some((one) => one === id);
