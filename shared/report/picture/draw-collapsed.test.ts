import { expect, it } from 'vitest';
import { speakerOf } from '../../language/speak';
import { insideLines } from './draw-collapsed';

const room = 140;
const [english, german] = [speakerOf('en'), speakerOf('de')];

it('says the kind and how many are inside, on as many lines as that takes', () => {
  expect(insideLines({ name: 'web' }, 'Pod', 3, room, english)).toEqual(['Pod, 3 elements']);
  expect(insideLines({ name: 'shop' }, 'Namespace', 12, room, english)).toEqual(['Namespace', '12 elements']);
  expect(insideLines({ name: 'shop' }, 'Namespace', 12, room, german)).toEqual(['Namespace', '12 Elemente']);
});

it('says how many alone where the name takes two lines, or is the kind', () => {
  const long = { name: 'a name that takes two lines' };
  expect(insideLines(long, 'Namespace', 12, room, english)).toEqual(['12 elements']);
  expect(insideLines({ name: '' }, 'Pod', 3, room, english)).toEqual(['3 elements']);
});
