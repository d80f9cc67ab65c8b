import type { report as english } from '../en/report';
import type { Translation } from '../phrase';

export const report: Translation<typeof english> = {
  add: 'Annahme hinzufügen',
  assumptions: 'Annahmen',
  export:
    'Der Bericht wird oben rechts mit „Export“ geschrieben: als PDF, HTML, Word-Dokument, Tabelle und mehr. „Bild des Diagramms …“ schreibt SVG oder PNG. Der Bericht ist auf Englisch.',
  given: 'Was wird vorausgesetzt?',
  goesIn: 'Was in den Bericht eingeht',
  losses: 'Vom Import nicht übernommen',
  lossless: 'Nichts ging verloren.',
  preview: 'Vorschau des Berichts',
  remove: 'Entfernen: {{text}}',
  title: 'Bericht',
};
