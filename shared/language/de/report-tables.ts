import type { reportTables as english } from '../en/report-tables';
import type { Translation } from '../phrase';

export const reportTables: Translation<typeof english> = {
  about: 'Über den Bericht',
  accepted: 'Akzeptierte Risiken',
  categories: 'Nach STRIDE-Kategorie',
  controls: 'Controls',
  coverage: 'Benchmarks und Rahmenwerke',
  crossings: 'Übergänge',
  inventory: 'Elemente, Flüsse und Grenzen',
  items: 'Einträge der Benchmarks',
  mitigations: 'Maßnahmen',
  questions: 'Offene Fragen',
  threats: 'Bedrohungen',
  traceability: 'Rückverfolgbarkeit',
  treatment: 'Behandlungsplan',
  mark: 'Vertraulichkeit',
  ofModel: 'Zum Modell',
  part: 'Nur ein Teil',
  dayFormat: 'dd.mm.yyyy',
  timeFormat: 'dd.mm.yyyy hh:mm "UTC"',
  longRows: 'Lange Zeilen',
  goesOn:
    'Eine Zeile, die zu lang für eine ist, geht in der nächsten weiter: Ihr Text endet und beginnt mit „…“, und ihre Zahlen stehen in der ersten.',
  description: 'Beschreibung',
  date: 'Datum',
  model: 'Modell, SHA-256',
  pack: 'Paket {{id}}',
  elements: 'Elemente',
  flows: 'Datenflüsse',
  boundaries: 'Grenzen',
};
