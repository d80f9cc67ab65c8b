import type { packs as english } from '../en/packs';
import type { Translation } from '../phrase';

export const packs: Translation<typeof english> = {
  about:
    'Was Bulkhead weiß, sind Daten in Paketen. Berichte nennen die verwendeten Pakete mit ihren Prüfsummen.',
  addFolder: 'Ordner hinzufügen …',
  dontRead: '{{name}} nicht lesen',
  folders: 'Eigene Ordner',
  foldersAbout:
    'Ein Ordner mit einem Paket, oder mit mehreren in je eigenen Ordnern, wird bei jedem Start gelesen. Wie man eines schreibt, steht in docs/knowledge-packs.md.',
  from: '{{id}} {{version}} · {{origin}}',
  more_one: 'und {{count, number}} weiterer.',
  more_other: 'und {{count, number}} weitere.',
  notInUse: 'Nicht verwendet, weil',
  readAgain: 'Neu lesen',
  ships: 'mit Bulkhead ausgeliefert',
  title: 'Pakete',
  use: '{{name}} verwenden',
};
