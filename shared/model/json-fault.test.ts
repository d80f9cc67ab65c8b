import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';
import { placeAt, syntaxPlace } from './json-place';
import { readModel } from './read-model';
import { emptyModel } from './threat-model';
import { writeModel } from './write-model';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A text that no JSON has between two of its tokens, whatever they are. */
const faults = [
  '// "a": 1, "a": [[{',
  '/* { */',
  '#',
  "'",
  '@',
  'NaN',
  ',,',
  ';',
  '\u00a0',
  '\ufeff',
  '"\t"',
  '"\\x"',
];

const objects = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });

describe('where a text is no JSON', () => {
  it('is found for every text that a parser refuses, and for no other', () => {
    const texts = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ...'{}[]:,"\\/ \n\t0-1.eEtn\u0001x\u00a0\ufeff'))
      .map(
        ([json, at, sign]) =>
          json.slice(0, at % (json.length + 1)) + sign + json.slice((at % (json.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(texts, fc.json(), fc.string()), (text) => {
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the line that a fault was put into', () => {
    fc.assert(
      fc.property(objects, fc.nat(), fc.constantFrom(...faults), (value, pick, fault) => {
        const lines = JSON.stringify(value, null, 2).split('\n');
        const line = pick % lines.length;
        lines[line] = `${lines[line]} ${fault}`;

        const told = syntaxPlace(lines.join('\n'));

        expect(told.line).toBe(line + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the line and column of a fault that a model file was given', () => {
    const lines = writeModel(emptyModel('Shop')).split('\n');
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 2 }), (line) => {
        const broken = lines.with(line, `  // "title": "x", "title": {\n${lines[line]}`).join('\n');
        const read = readModel(broken);

        expect(read.ok ? undefined : read.problem).toMatchObject({ line: line + 1, column: 3 });
      }),
    );
  });

  it('is behind the last sign of what ends too early', () => {
    expect(placeAt('{\n  "a": [1\n\n', jsonFault('{\n  "a": [1\n\n') ?? -1)).toEqual({ line: 2, column: 10 });
  });

  it('is found at any depth', () => {
    const deep = '['.repeat(200_000);

    expect(jsonFault(`${deep}/`)).toBe(deep.length);
    expect(readModel(`@${deep}`)).toMatchObject({ problem: { line: 1, column: 1 } });
  });
});
