import { expect, it } from 'vitest';
import { keysInWords } from './keys-in-words';

it('writes keys as the menus of the machine do', () => {
  expect(keysInWords('mod+shift+z', 'other')).toBe('Ctrl+Shift+Z');
  expect(keysInWords('mod+shift+z', 'mac')).toBe('⇧⌘Z');
  expect(keysInWords('mod+alt+z', 'mac')).toBe('⌥⌘Z');
  expect(keysInWords('mod+pagedown', 'mac')).toBe('⌘ Page Down');
  expect(keysInWords('f2', 'other')).toBe('F2');
  expect(keysInWords('delete', 'mac')).toBe('Delete');
});

it('knows that plus is a key, and that the mouse has gestures', () => {
  expect(keysInWords('+', 'other')).toBe('+');
  expect(keysInWords('mod++', 'other')).toBe('Ctrl++');
  expect(keysInWords('shift+arrows', 'other')).toBe('Shift+Arrow keys');
  expect(keysInWords('rightdrag', 'mac')).toBe('Right drag');
});
