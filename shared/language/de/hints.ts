import type { hints as english } from '../en/hints';
import type { Translation } from '../phrase';

export const hints: Translation<typeof english> = {
  idleStore: 'Nichts liest oder schreibt {{name}}.',
  unreadSecret: 'Nichts benutzt das Geheimnis {{name}}.',
  uncrossedFlow: '{{name}} kommt von außen und überquert keine Grenze.',
  looseProcess: '{{name}} liegt in keiner Grenze.',
  emptyBoundary: '{{name}} enthält nichts.',
  sameName: 'Zwei Elemente einer Art heißen {{name}}.',
  unseen: '{{name}} ist in keinem Diagramm.',
  fixDelete: '{{name}} löschen',
  fixConnect: 'Datenfluss von {{source}} zu {{target}} zeichnen',
  fixDrawAround: 'Grenze um {{name}} zeichnen',
  fixTakeOut: '{{name}} aus {{boundary}} herausnehmen',
  fixMoveInto: '{{name}} nach {{boundary}} verschieben',
  fixRename: 'Eines in {{name}} umbenennen',
  fixShow: '{{name}} hier zeigen',
  title: 'Hinweise',
  none: 'Dem Bild scheint nichts zu fehlen.',
  noneWhy:
    'Hinweise nennen Datenspeicher ohne Datenfluss, Datenflüsse ohne Grenzübertritt, leere Grenzen und Ähnliches.',
  aside: 'Beiseitelegen',
  asideAll: 'Alle beiseitelegen',
  back_one: 'Den beiseitegelegten zurückholen',
  back_other: '{{count, number}} beiseitegelegte zurückholen',
  fixed: 'Erledigt: {{name}}.',
  count_one: '1 Hinweis',
  count_other: '{{count, number}} Hinweise',
  more_one: 'Und einer mehr.',
  more_other: 'Und {{count, number}} weitere.',
  stillFlow: '{{name}} verbindet zwei Datenspeicher: Ein Prozess, der die Daten bewegt, fehlt.',
};
