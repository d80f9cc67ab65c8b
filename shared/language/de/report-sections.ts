import type { reportSections as english } from '../en/report-sections';
import type { Translation } from '../phrase';

export const reportSections: Translation<typeof english> = {
  summary: 'Zusammenfassung',
  changes: 'Was sich geändert hat',
  method: 'Methode',
  diagrams: 'Diagramme',
  threats: 'Bedrohungen',
  treatment: 'Behandlungsplan',
  mitigations: 'Maßnahmen',
  coverage: 'Benchmarks und Rahmenwerke',
  compliance: 'Einhaltung',
  traceability: 'Rückverfolgbarkeit',
  questions: 'Offene Fragen',
  accepted: 'Akzeptierte Risiken',
  assumptions: 'Annahmen und Umfang',
  inventory: 'Elemente, Datenflüsse, Grenzen und Übergänge',
  glossary: 'Glossar',
  sources: 'Quellen und Prüfsummen',
};
