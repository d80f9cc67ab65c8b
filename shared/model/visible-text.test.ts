import { expect, it } from 'vitest';
import { visibleText, withoutUnseen } from './visible-text';

it('names what would turn the text around, and leaves every written language alone', () => {
  expect(visibleText('\u202Egnp.exe')).toBe('[U+202E]gnp.exe');
  expect(visibleText('a\u0000b\u200Bc')).toBe('a[U+0000]b[U+200B]c');
  expect(visibleText('שלום, مرحبا, two\nlines')).toBe('שלום, مرحبا, two\nlines');
});

it('takes it out of what is edited', () => {
  expect(withoutUnseen('\u202Eevil\u202C שלום')).toBe('evil שלום');
});
