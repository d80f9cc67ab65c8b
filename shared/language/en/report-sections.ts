/** The headings of a report's sections. */
export const reportSections = {
  summary: 'Summary',
  changes: 'What changed',
  method: 'Method',
  diagrams: 'Diagrams',
  threats: 'Threats',
  treatment: 'Treatment plan',
  mitigations: 'Mitigations',
  coverage: 'Benchmarks and frameworks',
  compliance: 'Compliance',
  traceability: 'Traceability',
  questions: 'Open questions',
  accepted: 'Accepted risks',
  assumptions: 'Assumptions and scope',
  inventory: 'Elements, flows, boundaries and crossings',
  glossary: 'Glossary',
  sources: 'Sources and digests',
} as const;
