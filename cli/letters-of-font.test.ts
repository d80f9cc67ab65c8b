import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lettersOfFont } from './letters-of-font';
import { freshFolder } from './run.fixture';

const path = freshFolder();
const word = (value: number) => [value >> 8, value & 0xff];
const long = (value: number) => [...word(value >>> 16), ...word(value & 0xffff)];

/** A font with nothing but a table of letters. */
function fontWith(name: string, table: number[], isCollection = false): string {
  const start = isCollection ? 16 : 0;
  const font = [
    ...(isCollection ? [...Buffer.from('ttcf'), ...long(0x10000), ...long(1), ...long(16)] : []),
    ...[...long(0x10000), ...word(1), ...word(0), ...word(0), ...word(0)],
    ...[...Buffer.from('cmap'), ...long(0), ...long(start + 28), ...long(12 + table.length)],
    ...[...word(0), ...word(1), ...word(3), ...word(1), ...long(12)],
    ...table,
  ];
  writeFileSync(path(name), Uint8Array.from(font));
  return path(name);
}

/** A to C by their distance to shapes, α and γ by a list of shapes that has none for β. */
const format4 = [
  ...[4, 44, 0, 6, 0, 0, 0],
  ...[0x43, 0x3b3, 0xffff, 0],
  ...[0x41, 0x3b1, 0xffff],
  ...[-0x40 & 0xffff, 0, 1],
  ...[0, 4, 0],
  ...[7, 0, 9],
].flatMap(word);
/** 一 to 三, and one beyond the first 65,536. */
const format12 = [
  ...[12, 0].flatMap(word),
  ...[40, 0, 2, 0x4e00, 0x4e09, 1, 0x20000, 0x20000, 11].flatMap(long),
];
const wanted = [...'@AC DαβγδÀ一三丏𠀀𠀁'].map((letter) => letter.codePointAt(0) ?? 0);
const found = async (file: string) => String.fromCodePoint(...(await lettersOfFont(file, wanted)));

it('finds letters in tables of both formats, and in the first font of a collection', async () => {
  expect(await found(fontWith('a.ttf', format4))).toBe('ACαγ');
  expect(await found(fontWith('b.otf', format12))).toBe('一三𠀀');
  expect(await found(fontWith('c.ttc', format12, true))).toBe('一三𠀀');
});

it('finds none in what is no font, in one that is cut off, and where there is no file', async () => {
  writeFileSync(path('text.ttf'), 'This is no font.');
  writeFileSync(path('empty.ttf'), '');
  for (const file of [
    path('text.ttf'),
    path('empty.ttf'),
    path('absent.ttf'),
    fontWith('cut.ttf', format12.slice(0, 9)),
  ])
    expect(await lettersOfFont(file, wanted)).toEqual([]);
});
