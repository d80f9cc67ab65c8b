import { t } from '../language/words';

/** How a machine's keyboard calls its keys. */
export type Keyboard = 'mac' | 'other';

export const keyboard: Keyboard = /mac/i.test(globalThis.navigator?.platform ?? '') ? 'mac' : 'other';

const macSigns: Record<string, string> = { mod: '⌘', shift: '⇧', alt: '⌥', ctrl: '⌃' };
/** Macs write modifiers in this order. */
const macOrder = ['ctrl', 'alt', 'shift', 'mod'];

const names: Record<string, () => string> = {
  mod: () => t('keys.ctrl'),
  shift: () => t('keys.shift'),
  alt: () => t('keys.alt'),
  delete: () => t('keys.delete'),
  backspace: () => t('keys.backspace'),
  escape: () => t('keys.escape'),
  enter: () => t('keys.enter'),
  space: () => t('keys.space'),
  tab: () => t('keys.tab'),
  home: () => t('keys.home'),
  end: () => t('keys.end'),
  pageup: () => t('keys.pageUp'),
  pagedown: () => t('keys.pageDown'),
  contextmenu: () => t('keys.menu'),
  arrows: () => t('keys.arrows'),
  letters: () => t('keys.letters'),
  arrowup: () => '↑',
  arrowdown: () => '↓',
  arrowleft: () => '←',
  arrowright: () => '→',
  click: () => t('keys.click'),
  doubleclick: () => t('keys.doubleClick'),
  rightclick: () => t('keys.rightClick'),
  drag: () => t('keys.drag'),
  rightdrag: () => t('keys.rightDrag'),
  wheel: () => t('keys.wheel'),
  '-': () => '−',
};

const nameOf = (key: string): string => names[key]?.() ?? (key.length === 1 ? key.toUpperCase() : upper(key));
const upper = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);

/** Keys as the machine's menus write them: `mod+shift+z` is Ctrl+Shift+Z, or ⇧⌘Z on a Mac. */
export function keysInWords(keys: string, of: Keyboard = keyboard): string {
  // The plus itself is a key too.
  const key = keys.endsWith('+') ? '+' : (keys.split('+').at(-1) ?? '');
  const held = keys.slice(0, -key.length).split('+').filter(Boolean);
  const last = nameOf(key);
  if (of === 'other' || held.length === 0) return [...held.map(nameOf), last].join('+');
  const signs = macOrder.filter((key) => held.includes(key)).map((key) => macSigns[key]);
  return `${signs.join('')}${last.length > 1 ? ' ' : ''}${last}`;
}
