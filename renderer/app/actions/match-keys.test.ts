import { expect, it } from 'vitest';
import { matchesKeys } from './match-keys';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

it('takes Ctrl and Cmd for one another, and asks for Shift with letters', () => {
  expect(matchesKeys(press('z', { ctrlKey: true }), 'mod+z')).toBe(true);
  expect(matchesKeys(press('z', { metaKey: true }), 'mod+z')).toBe(true);
  expect(matchesKeys(press('Z', { ctrlKey: true, shiftKey: true }), 'mod+z')).toBe(false);
  expect(matchesKeys(press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z')).toBe(true);
});

it('takes signs wherever a keyboard has them', () => {
  expect(matchesKeys(press('+', { shiftKey: true }), '+')).toBe(true);
  expect(matchesKeys(press('?', { shiftKey: true }), '?')).toBe(true);
  expect(matchesKeys(press('/'), '/')).toBe(true);
  expect(matchesKeys(press('c', { altKey: true }), 'c')).toBe(false);
  expect(matchesKeys(press(']', { ctrlKey: true }), 'mod+]')).toBe(true);
  expect(matchesKeys(press(']', { ctrlKey: true }), 'mod+shift+]')).toBe(false);
  expect(matchesKeys(press('}', { ctrlKey: true, shiftKey: true }), 'mod+}')).toBe(true);
});

it('knows letters that Option has turned into other signs', () => {
  const pressed = { ...press('Ω', { metaKey: true, altKey: true }), code: 'KeyZ' };
  expect(matchesKeys(pressed, 'mod+alt+z')).toBe(true);
  expect(matchesKeys(pressed, 'mod+alt+y')).toBe(false);
  // On a keyboard where Z is elsewhere, the letter decides.
  expect(matchesKeys({ ...press('y', { ctrlKey: true, altKey: true }), code: 'KeyZ' }, 'mod+alt+z')).toBe(
    false,
  );
});
