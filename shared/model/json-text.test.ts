import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from './json-text';

it('says the same as JSON does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('has no character that a terminal obeys or that turns what stands beside it', () => {
  const text = jsonText({ '\u009b2J': '\u202egpj.exe\u001b[31m\u007f' });
  expect(text).toBe('{\n  "\\u009b2J": "\\u202egpj.exe\\u001b[31m\\u007f"\n}\n');
});
