/** The sections of a report, in their order. Every format that has sections follows this list. */
export const reportSections = [
  { id: 'summary', title: 'Summary' },
  { id: 'changes', title: 'What changed' },
  { id: 'method', title: 'Method' },
  { id: 'diagrams', title: 'Diagrams' },
  { id: 'threats', title: 'Threats' },
  { id: 'treatment', title: 'Treatment plan' },
  { id: 'mitigations', title: 'Mitigations' },
  { id: 'coverage', title: 'Benchmarks and frameworks' },
  { id: 'compliance', title: 'Compliance' },
  { id: 'traceability', title: 'Traceability' },
  { id: 'questions', title: 'Open questions' },
  { id: 'accepted', title: 'Accepted risks' },
  { id: 'assumptions', title: 'Assumptions and scope' },
  { id: 'inventory', title: 'Elements, flows, boundaries and crossings' },
  { id: 'glossary', title: 'Glossary' },
  { id: 'sources', title: 'Sources and digests' },
] as const satisfies readonly { id: string; title: string }[];

export type SectionId = (typeof reportSections)[number]['id'];

export const sectionIds: readonly SectionId[] = reportSections.map(({ id }) => id);
export const isSection = (id: string): id is SectionId => sectionIds.some((one) => one === id);
