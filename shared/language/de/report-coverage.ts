import type { reportCoverage as english } from '../en/report-coverage';
import type { Translation } from '../phrase';

export const reportCoverage: Translation<typeof english> = {
  caption: 'Einträge jedes Benchmarks und Rahmenwerks nach dem, was der Entwurf zu ihnen sagt',
  legend:
    'Was ein Entwurf zu einem Eintrag sagt, ist kein Nachweis, dass er erfüllt ist. Erfüllt: Jeder Fakt, auf den seine Regeln sehen, schützt, oder jede Maßnahme gegen seine Bedrohungen ist umgesetzt, und eine davon setzt ihn um. Unterstützt: Fakten oder Maßnahmen tragen nur dazu bei. Nicht erfüllt: Ein bekannter Fakt widerspricht. Unbekannt: Eine Frage ist offen, Maßnahmen sind nur vorgeschlagen oder geplant, oder was als getan gilt und ein bekannter Fakt widersprechen einander. Nicht berührt: Der Entwurf wirft keine der Bedrohungen auf. Nicht verknüpft: Keine Regel führt dorthin.',
  notMet: 'Nicht erfüllt',
  met: 'Erfüllt, wie das Modell sagt',
  supported: 'Unterstützt',
  unchained: 'Unbekannt, und in keiner Kette dieses Berichts von Bedrohung zu Control',
  restsOn: 'beruht auf {{what}}',
  restsOnThreats: 'beruht auf den Maßnahmen von {{threats}}, die umgesetzt sind',
  byDecision: '{{measure}} (gilt durch Entscheidung als umgesetzt)',
  against: 'dagegen spricht: {{threats}}',
  touchedBy: 'Bedrohungen dazu: {{threats}}',
  rest: 'Jeden Eintrag, auch die nicht berührten und nicht verknüpften, nennt der Befehl „bulkhead coverage DATEI --catalogue NAME“; alle anderen stehen in der Tabellenkalkulation dieses Berichts auf einem Blatt.',
  none: 'Der Entwurf sagt zu keinem etwas.',
  silent_one:
    'Zu {{names}} sagt der Bericht nichts: Kein Control daraus prüft eine Maßnahme, die dieses Modell verlangt.',
  silent_other:
    'Zu {{count}} Benchmarks und Rahmenwerken sagt der Bericht nichts, da kein Control daraus eine Maßnahme prüft, die dieses Modell verlangt: {{names}}.',
  otherPlatform_one:
    'Zu {{names}} sagt der Bericht nichts, da die Plattform in diesem Modell nicht vorkommt.',
  otherPlatform_other:
    'Zu {{count}} Benchmarks und Rahmenwerken sagt der Bericht nichts, da deren Plattformen in diesem Modell nicht vorkommen: {{names}}.',
  notChosen:
    'Für diesen Bericht wurde kein Benchmark oder Rahmenwerk eigens gewählt; daher ist keines Eintrag für Eintrag aufgeführt.',
  unknownBenchmarks_one:
    'Gewünscht war {{names}}; das Wissen dieses Berichts hat keinen Benchmark und kein Rahmenwerk dieses Namens.',
  unknownBenchmarks_other:
    'Gewünscht waren {{names}}; das Wissen dieses Berichts hat keine Benchmarks oder Rahmenwerke dieser Namen.',
  itemsCaption: 'Einträge, zu denen der Entwurf etwas sagt',
  noMeasure: 'keine Maßnahme dieses Berichts; Fakten entscheiden',
  itemsApart:
    '{{shown, number}} von {{all, number}} Einträgen. Von den übrigen sind {{notInPlay, number}} nicht berührt: Der Entwurf wirft keine ihrer Bedrohungen auf. Zu {{notLinked, number}} führt nichts im Wissen: Sie sind auf anderem Weg zu prüfen.',
  implements: 'setzt um',
  supports: 'unterstützt',
  'relates-to': 'hängt zusammen mit',
  serves: '{{relationship}}: {{rationale}}',
  through: '{{serves}} ({{source}})',
};
