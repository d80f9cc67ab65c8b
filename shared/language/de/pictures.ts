import type { pictures as english } from '../en/pictures';
import type { Translation } from '../phrase';

export const pictures: Translation<typeof english> = {
  about: 'Aus dem Modell gezeichnet, mit eingebetteter Schrift, auf Weiß.',
  all: 'Alle Diagramme',
  copied: 'Das Bild ist in der Zwischenablage.',
  copy: 'Als PNG kopieren',
  diagram: 'Dieses Diagramm',
  drawing: 'Wird gezeichnet …',
  failed: 'Das Bild ließ sich nicht zeichnen.',
  file: 'Datei',
  part: 'Ausschnitt',
  save: 'Speichern …',
  scale: 'Bildpunkte',
  selection: 'Die Auswahl',
  shows: 'Zeigt',
  title: 'Bild',
  tooLarge: 'Das Bild würde zu groß. Höchstens {{most}} × wählen, einen Ausschnitt davon oder SVG.',
  tooLargeForPng: 'Das Bild ist zu groß für ein PNG. Einen Ausschnitt davon wählen oder SVG.',
  wrote: '{{file}} in {{folder}} geschrieben.',
  cancel: 'Abbrechen',
  badgeLegend:
    'Plaketten: die Zahl der offenen Bedrohungen, davor das höchste Risiko darunter: C kritisch, H hoch, M mittel, L niedrig',
  badge_one: '{{count, number}} offene Bedrohung, höchstes Risiko {{level}}',
  badge_other: '{{count, number}} offene Bedrohungen, höchstes Risiko {{level}}',
  locked: 'Gesperrt',
  partOf: '{{name}}, Teil {{part}} von {{of}}',
  description: 'Datenflussdiagramm: {{elements}}, {{flows}}, {{boundaries}}.',
};
