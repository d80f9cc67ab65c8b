import { expect, it } from 'vitest';
import { speakerOf } from '../../language/speak';
import { kindLines } from './kind-lines';

const usual = { width: 192, height: 64 };
const out = { reason: 'of another team' };
const [english, german] = [speakerOf('en'), speakerOf('de')];

it('is the kind', () => {
  expect(kindLines({ name: 'api' }, 'Container', usual, english)).toEqual(['Container']);
});

it('says of what is out of scope so in whole words, on two lines where the name takes one', () => {
  const said = kindLines(
    { name: 'Platform team', outOfScope: out },
    'Platform administrator',
    usual,
    english,
  );
  expect(said.join(' ')).toBe('Platform administrator, out of scope');
  expect(kindLines({ name: 'api', outOfScope: out }, 'Container', usual, german).join(' ')).toBe(
    'Container, außerhalb des Geltungsbereichs',
  );
});

it('says only that where there is no room for more, in either language', () => {
  const long = { name: 'a name that certainly takes two lines', outOfScope: out };
  expect(kindLines(long, 'Platform administrator', usual, english)).toEqual(['Out of scope']);
  expect(kindLines(long, 'Platform administrator', usual, german)).toEqual(['Nicht betrachtet']);
});
