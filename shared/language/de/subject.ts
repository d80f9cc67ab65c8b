import type { subject as english } from '../en/subject';
import type { Translation } from '../phrase';

export const subject: Translation<typeof english> = {
  boundaryOf: 'Grenze der Art „{{kind}}“',
  collapsed: 'eingeklappt',
  crosses_one: 'überquert {{count, number}} Grenze',
  crosses_other: 'überquert {{count, number}} Grenzen',
  flow: 'Datenfluss',
  flowsIn_one: '{{count, number}} Datenfluss hinein',
  flowsIn_other: '{{count, number}} Datenflüsse hinein',
  flowsOut_one: '{{count, number}} Datenfluss hinaus',
  flowsOut_other: '{{count, number}} Datenflüsse hinaus',
  fromTo: 'von {{source}} nach {{target}}',
  holds_one: 'enthält {{count, number}} Ding',
  holds_other: 'enthält {{count, number}} Dinge',
  in: 'in {{boundary}}',
  locked: 'gesperrt',
  note: 'Notiz',
  openThreats_one: '{{count, number}} offene Bedrohung, höchstes Risiko {{level}}',
  openThreats_other: '{{count, number}} offene Bedrohungen, höchstes Risiko {{level}}',
  outOfScope: 'außerhalb des Geltungsbereichs',
};
