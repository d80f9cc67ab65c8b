import { expect, it } from 'vitest';
import { suggestedName } from './suggested-name';

it.each([
  ['Web shop', 'Web shop.html'],
  ['', 'Untitled.html'],
  ['\u202e\u200b\u0000', 'Untitled.html'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe.html'],
  ['a\nb\tc', 'a b c.html'],
  ['\ud800', '\ufffd.html'],
  ['W'.repeat(1000), `${'W'.repeat(80)}.html`],
  ['🚢'.repeat(100), `${'🚢'.repeat(80)}.html`],
])('suggests for %j %j', (title, name) => {
  expect(suggestedName(title, 'Untitled', 'html')).toBe(name);
});
