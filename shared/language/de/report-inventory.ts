import type { reportInventory as english } from '../en/report-inventory';
import type { Translation } from '../phrase';

export const reportInventory: Translation<typeof english> = {
  caption: 'Was das Modell zu jedem sagt, und wer es sagt',
  nothingKnown: 'nichts ist bekannt',
  fact: '{{title}}: {{value}} (laut {{who}})',
  who: 'laut {{who}}',
  sourceOfAll: 'alles laut {{who}}',
  captionOfOne: 'Was das Modell zu jedem sagt, alles laut {{who}}',
  kindAndName: '{{kind}} {{name}}',
  nameIn: '{{name}} in {{place}}',
  in: 'in {{place}}',
  kindIn: '{{kind}}, in {{place}}',
  enters: 'betritt {{boundary}}',
  leaves: 'verlässt {{boundary}}',
  crossings: 'Übergänge',
  crossingsCaption:
    'Datenflüsse durch Vertrauensgrenzen: was jeder auf seinem Weg verlässt und betritt, mit den Bedrohungen dort',
  noThreat: 'keine',
  platformSays: 'Warum die Plattform das sagen darf',
  questionsCaption:
    'Was noch niemand gesagt hat, zuerst, was über die meisten Bedrohungen entscheidet; die Antwort auf eine allgemeine Frage kann genauere eröffnen',
  ofFlow: '{{ends}} ({{name}})',
  noAssumption: 'Keine Annahme ist festgehalten.',
  outOfScope: 'Außerhalb der Betrachtung',
  noneOutOfScope: 'Nichts wurde vom Umfang ausgenommen.',
  noLoss: 'Kein Import hat etwas ausgelassen.',
  noSubject: 'Es gibt kein Element, keinen Datenfluss und keine Grenze zu zeigen.',
  noDiagram: 'Es gibt kein Diagramm zu zeigen.',
  diagramsElsewhere:
    'In Markdown haben Bilder keinen Platz. Der Bericht als HTML, PDF, Word oder SVG zeigt: {{names}}.',
  outOfScopeCaption: 'Was nicht betrachtet wurde',
  losses: 'Nicht vom Import übernommen',
  lossesCaption: 'Was der Import nicht verstanden hat',
};
