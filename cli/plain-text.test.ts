import { expect, it } from 'vitest';
import { plainText } from './plain-text';

it.each([
  ['\u001b[31mred\u001b[2J', '\ufffd[31mred\ufffd[2J'],
  ['\u001b]0;title\u0007', '\ufffd]0;title\ufffd'],
  ['\u009b2J', '\ufffd2J'],
  ['one\r\n  two', 'one two'],
  ['\u202egnp.exe', '\ufffdgnp.exe'],
  ['Grüße, 世界 🚢', 'Grüße, 世界 🚢'],
])('shows %j to a terminal as %j', (text, shown) => {
  expect(plainText(text)).toBe(shown);
});
