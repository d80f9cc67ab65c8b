import type { keys as english } from '../en/keys';
import type { Translation } from '../phrase';

export const keys: Translation<typeof english> = {
  alt: 'Alt',
  arrows: 'Pfeiltasten',
  backspace: 'Rücktaste',
  click: 'Klick',
  ctrl: 'Strg',
  delete: 'Entf',
  doubleClick: 'Doppelklick',
  drag: 'Ziehen',
  end: 'Ende',
  enter: 'Eingabe',
  escape: 'Esc',
  home: 'Pos 1',
  letters: 'Buchstaben',
  menu: 'Menütaste',
  pageDown: 'Bild ab',
  pageUp: 'Bild auf',
  rightClick: 'Rechtsklick',
  rightDrag: 'Rechts ziehen',
  shift: 'Umschalt',
  space: 'Leertaste',
  tab: 'Tab',
  wheel: 'Mausrad',
};
