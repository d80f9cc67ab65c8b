import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../knowledge/load-packs';
import { PackRefused } from '../../knowledge/pack-problem';
import { readPackFolder } from './read-pack-folder';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const pack = (id: string) => `pack: { id: ${id}, version: 1.0.0, title: Test, licence: MIT }\n`;

async function refusalOf(files: { name: string; text: string }[]): Promise<string> {
  try {
    loadPacks(await readPackFolder('mine', files, sha256));
    return 'nothing';
  } catch (error) {
    if (error instanceof PackRefused) return error.message;
    throw error;
  }
}

describe('a folder of packs', () => {
  it('is one pack where its own file names it', async () => {
    const packs = await readPackFolder(
      'mine',
      [
        { name: 'pack.yaml', text: pack('mine') },
        { name: 'deep/facts.yaml', text: 'facts: []\n' },
      ],
      sha256,
    );

    expect(packs.map(({ files }) => Object.keys(files))).toEqual([
      ['mine/pack.yaml', 'mine/deep/facts.yaml'],
    ]);
  });

  it('is several where its folders name them, each with a digest that moving the folder keeps', async () => {
    const one = await readPackFolder('a', [{ name: 'x/pack.yaml', text: pack('x') }], sha256);
    const two = await readPackFolder(
      'b',
      [
        { name: 'y/pack.yaml', text: pack('y') },
        { name: 'z/x/pack.yaml', text: pack('x') },
      ],
      sha256,
    );

    expect(two).toHaveLength(2);
    expect(two[1]?.digest).toBe(one[0]?.digest);
    expect(two[1]?.digest).not.toBe(two[0]?.digest);
  });
});

describe('a pack that can not be used', () => {
  it('is refused with file, line and field', async () => {
    const text = `${pack('mine')}
mitigations:
  - id: M-ONE
    title: One
    how: So.
    kind: prevent
    effort: low
    reduces: likelihood
    by: 9
    verify: Look.
    controls: []
`;
    expect(await refusalOf([{ name: 'pack.yaml', text }])).toMatch(
      /^mine\/pack\.yaml:10: mitigations\[0\]\.by: /m,
    );
  });

  it('is refused with the line of a reference that leads nowhere', async () => {
    const text = `${pack('mine')}glyphs: { box: M4 4h16v16h-16z }
stencils:
  - id: thing
    title: Thing
    kind: process
    group: Mine
    glyph: circle
    help: A thing.
    facts: []
`;
    expect(await refusalOf([{ name: 'pack.yaml', text }])).toMatch(
      /^mine\/pack\.yaml:8: stencils\[0\]\.glyph: /m,
    );
  });

  it.each([
    ['broken YAML', 'pack: { id: [', /mine\/pack\.yaml:\d+: Not valid YAML/],
    [
      'an alias bomb',
      `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [${'*c, '.repeat(200)}*c]\n`,
      /expand/,
    ],
    ['a key that reaches into a prototype', '__proto__: { pack: {} }\n', /__proto__/],
    ['several documents', `${pack('a')}---\n${pack('b')}`, /one YAML document/],
    ['no pack section', 'facts: []\n', /belongs to no pack/],
    ['nothing', '', /expected \.yaml/],
  ])('is refused: %s', async (_what, text, message) => {
    expect(await refusalOf([{ name: 'pack.yaml', text }])).toMatch(message);
  });
});
