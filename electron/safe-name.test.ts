import { expect, it } from 'vitest';
import { safeName } from './safe-name';

it.each([
  ['../../etc/passwd', 'etc passwd'],
  ['a:b\\c|d?.pdf', 'a b c d .pdf'],
  ['CON', 'model CON'],
  ['..', 'model'],
  ['x\u0000\u202egpj.exe', 'xgpj.exe'],
  ['ad\u200bmin\ud800\u009b.html', 'admin\ufffd.html'],
  ['Web shop.bulkhead.json', 'Web shop.bulkhead.json'],
])('makes a file name of %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});
