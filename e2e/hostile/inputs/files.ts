import type { HostileFile, WayIn } from './hostile-input';
import { modelWith } from './models';

const plain = modelWith((place) => `The ${place}`);

const odd = { ...plain.elements.odd };
const ns = { ...plain.boundaries.ns };

/** A good model, one thing of it changed. */
const changed = (way: string, value: unknown) => withAll([[way.split('.'), value]]);
/** A good model with one more thing in one of its maps. */
const added = (map: string, id: string, thing: object) => withAll([[[map, id], { ...thing, id }]]);
/** A good model with very many more things in one of its maps. */
const grown = (map: string, count: number, thing: (index: number) => { id: string }) => () =>
  withAll(many(count, thing).map((one) => [[map, one.id], one]))();

function withAll(changes: readonly (readonly [way: readonly string[], value: unknown])[]): () => string {
  return () => {
    const copy: object = structuredClone(plain);
    for (const [way, value] of changes) {
      let holder = copy as Record<string, unknown>;
      for (const key of way.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
      holder[way.at(-1) ?? ''] = value;
    }
    return JSON.stringify(copy, null, 1);
  };
}
/** A good model as text, a piece of it replaced by one that no value of JavaScript can be. */
const spelled = (piece: string, other: string) => () => {
  const text = JSON.stringify(plain);
  if (!text.includes(piece)) throw new Error(`There is no ${piece}.`);
  return text.replace(piece, other);
};
const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
const pod = (more: string) => `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\n${more}`;
const containers = 'spec: { containers: [{ name: c }] }\n';
const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => of(i));

const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map(
      (name, at) => `${name}: &${name} [${many(10, () => `*${'abcdefgh'[at]}`).join(', ')}]`,
    ),
  )
  .join('\n');
const billion = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${many(9, (i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><x>&j;</x>`;
/** What every archive begins with. */
const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60_000)]);

const of =
  (way: WayIn) => (name: string, outcome: HostileFile['outcome'], content: HostileFile['content']) => ({
    way,
    name,
    outcome,
    content,
  });
const asModel = of('model');
const asImport = of('import');
const asPack = of('pack');
const pasted = of('paste');

export const hostileFiles: readonly HostileFile[] = [
  asModel('nothing', /empty/, () => ''),
  asModel('white space', /empty/, () => ' \n\t '),
  asModel('a mark of byte order alone', /empty/, () => '\ufeff'),
  asModel('a mark of byte order before a good model', 'taken', () => `\ufeff${JSON.stringify(plain)}`),
  asModel('UTF-16', /not valid JSON|UTF-8/, () => bytes(`\ufeff${JSON.stringify(plain)}`, 'utf16le')),
  asModel('Latin-1', /UTF-8/, () => bytes(JSON.stringify({ ...plain, title: 'Gr\u00fc\u00dfe' }), 'latin1')),
  asModel('bytes of nothing', /not valid JSON|UTF-8/, () => new Uint8Array(5000)),
  asModel('an archive', /not valid JSON|UTF-8/, () => zip),
  asModel('a page', /not valid JSON/, () => '<!DOCTYPE html><script>window.__xss=1</script>'),
  asModel('null', /no object/, () => 'null'),
  asModel('a list', /no object/, () => '[[[[]]]]'),
  asModel('a text', /no object/, () => '"<img src=x onerror=alert(1)>"'),
  asModel('a number that has no end', /not valid JSON/, () => `{"version":${'9'.repeat(50)}`),
  asModel('brackets, 100,000 deep', /deeper than/, () => '['.repeat(100_000)),
  asModel('objects, 100,000 deep', /deeper than/, () => '{"a":'.repeat(100_000)),
  asModel('cut off', /not valid JSON/, () => JSON.stringify(plain).slice(0, 700)),
  asModel('__proto__', /__proto__/, () => `{"__proto__":{"polluted":1},${JSON.stringify(plain).slice(1)}`),
  asModel(
    '__proto__ in escapes',
    /__proto__/,
    () => `{"\\u005f_proto__":{"polluted":1},${JSON.stringify(plain).slice(1)}`,
  ),
  asModel(
    '__proto__ deep inside',
    /__proto__/,
    spelled('"facts":{}', '"facts":{"__proto__":{"value":"yes"}}'),
  ),
  asModel('constructor.prototype', 'taken', changed('constructor', { prototype: { polluted: 1 } })),
  asModel(
    'a fact named constructor',
    'taken',
    changed('elements.web.facts', { constructor: { value: 'yes', source: { by: 'person' } } }),
  ),
  asModel('an element named __proto__', /__proto__/, spelled('"elements":{', '"elements":{"__proto__":{},')),
  asModel('an element named hasOwnProperty', /reserved/, added('elements', 'hasOwnProperty', odd)),
  asModel('an id that is a path', /letters, digits/, added('elements', '../../x', odd)),
  asModel('an id that is markup', /letters, digits/, added('elements', '"><b>', odd)),
  asModel('an id of 100,000 letters', /600/, added('elements', 'x'.repeat(100_000), odd)),
  asModel('a stencil named constructor', 'taken', changed('elements.odd.stencil', 'constructor')),
  asModel('a boundary kind named __proto__', 'taken', changed('boundaries.ns.kind', '__proto__')),
  asModel('two equal keys', /equal/, spelled('"elements":{', '"elements":{},"elements":{')),
  asModel('an id used twice', /twice/, added('flows', 'web', { ...plain.flows.f })),
  asModel('a key that is not its id', /Expected the id/, changed('elements.web.id', 'other')),
  asModel('a boundary in itself', /inside itself/, changed('boundaries.ns.parent', 'ns')),
  asModel('boundaries in a circle', /inside itself/, changed('boundaries.ns.parent', 'pod')),
  asModel(
    'boundaries in a circle of 5,000',
    /inside itself/,
    grown('boundaries', 5000, (i) => ({ ...ns, id: `b${i}`, parent: `b${(i + 1) % 5000}` })),
  ),
  asModel(
    'boundaries 5,000 deep',
    /100 deep/,
    grown('boundaries', 5000, (i) => ({ ...ns, id: `b${i}`, parent: i === 0 ? null : `b${i - 1}` })),
  ),
  asModel('a parent that is not there', /no boundary/, changed('elements.web.parent', 'nowhere')),
  asModel('a flow to nowhere', /no element/, changed('flows.f.target', 'nowhere')),
  asModel('a flow to a boundary', /no element/, changed('flows.f.target', 'ns')),
  asModel('a flow to itself', 'taken', changed('flows.f.target', 'odd')),
  asModel('NaN', /not valid JSON/, spelled('"x":0', '"x":NaN')),
  asModel('Infinity', /not valid JSON/, spelled('"x":0', '"x":Infinity')),
  asModel('a number that becomes infinite', /number/i, spelled('"x":0', '"x":1e999')),
  asModel('a place far away', /number|big|<=/i, spelled('"x":0', '"x":1e308')),
  asModel('a size of nothing', /number|small|>=/i, spelled('"width":160', '"width":0')),
  asModel('a number of 10,000 digits', /number|big|<=/i, spelled('"x":0', `"x":${'9'.repeat(10_000)}`)),
  asModel('a number as a text', /number/i, spelled('"x":0', '"x":"0"')),
  asModel('a fact of a huge number', 'taken', changed('elements.web.facts.image.value', 1.7e308)),
  asModel('a version below zero', /version/, changed('version', -1)),
  asModel('a version as a text', /version/, changed('version', '1')),
  asModel('a version that is infinite', /version/, spelled('"version":1', '"version":1e999')),
  asModel('a name of 1 MB', /1000|long|big/i, changed('elements.web.name', 'x'.repeat(1_048_576))),
  asModel('a note of 1 MB', /20000|long|big/i, changed('diagrams.main.notes.n.text', 'x'.repeat(1_048_576))),
  asModel('a title that is an object', /text|string/i, changed('title', { toString: 'x' })),
  asModel('an unknown field of 2 MB', 'taken', changed('later', 'x'.repeat(2_000_000))),
  asModel(
    '60,001 flows',
    /60,?000/,
    grown('flows', 60_000, (i) => ({ id: `g${i}`, name: '', source: 'odd', target: 'web', facts: {} })),
  ),
  asModel('more than 32 MB', /32 MB|bytes/, () => new Uint8Array(33 * 1024 * 1024).fill(32)),
  asModel(
    'style and handlers',
    'taken',
    changed('elements.web', {
      ...plain.elements.web,
      ...{
        style: 'position:fixed;z-index:9999',
        className: 'x',
        html: '<img src=x onerror="window.__xss=1">',
        src: 'http://evil.example/x.png',
        type: '__proto__',
      },
    }),
  ),

  asImport('nothing', /empty/, () => ''),
  asImport('an alias bomb', /expand/, () => `kind: Pod\napiVersion: v1\n${laughs}\n`),
  asImport('10,000 merges', /expand/, () =>
    pod(`a: &a { b: c }\nd:\n  <<: [${'*a, '.repeat(10_000)}*a]\n${containers}`),
  ),
  asImport('an alias of itself', /back to itself|before its anchor/, () => pod(`a: &a [*a]\n${containers}`)),
  asImport('an alias of nothing', /anchor|alias/i, () => pod(`a: *nothing\n${containers}`)),
  asImport('__proto__', /__proto__/, () => pod(`__proto__: { polluted: 1 }\n${containers}`)),
  asImport('constructor.prototype', 'taken', () =>
    pod(`constructor: { prototype: { polluted: 1 } }\n${containers}`),
  ),
  asImport('a function', 'taken', () =>
    pod(`x: !!js/function "function () { polluted = 1 }"\n${containers}`),
  ),
  asImport('a call in Python', 'taken', () =>
    pod(`x: !!python/object/apply:os.system ["touch /tmp/x"]\n${containers}`),
  ),
  asImport('brackets, 100,000 deep', /deeper/, () => pod(`x: ${'['.repeat(100_000)}`)),
  asImport('lists, 5,000 deep', /deeper/, () =>
    pod(`x:\n${many(5000, (i) => `${' '.repeat(i % 1000)}- `).join('')}`),
  ),
  asImport('two equal keys', /equal/, () => pod(`${containers}spec: {}\n`)),
  asImport('UTF-16', /UTF-8/, () => bytes(`\ufeff${pod(containers)}`, 'utf16le')),
  asImport('null', /UTF-8/, () => pod(`x: "\u0000"\n${containers}`)),
  asImport('30,000 documents', /20,?000|too many|more than/i, () =>
    many(30_000, () => 'a: 1').join('\n---\n'),
  ),
  asImport('more than 16 MB', /16 MB|bytes/, () => new Uint8Array(17 * 1024 * 1024).fill(32)),
  asImport('a laughing page', /isn.t recognised|Not valid YAML/, () => billion),
  asImport(
    'XML that asks for a file',
    /isn.t recognised|Not valid YAML/,
    () => '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  ),
  asImport('an archive', /UTF-8|isn.t recognised|Not valid YAML/, () => zip),
  asImport('a template of Helm', /Helm|Not valid YAML|template/, () =>
    pod(`spec: {{- include "x" . | nindent 2 }}\n  {{ if }}`),
  ),
  asImport('names that are markup', 'taken', () =>
    pod(containers).replace('name: p', `name: '<img src=x onerror="window.__xss=1">'`),
  ),
  asImport(
    'a secret',
    'taken',
    () => 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\ndata: { key: c2VjcmV0LXZhbHVlLTEyMw== }\n',
  ),
  asImport('a line that regular expressions fear', 'taken', () =>
    pod(`x: "${'a'.repeat(50_000)}!"\n${containers}`),
  ),
  asImport('a label of 1 MB', 'taken', () =>
    pod(containers).replace('name: p', `name: ${'p'.repeat(1_048_576)}`),
  ),

  asPack('an alias bomb', /expand/, () => laughs),
  asPack('__proto__', /__proto__/, () => '__proto__: { pack: {} }\n'),
  asPack(
    'a glyph that is markup',
    /glyph/,
    () =>
      `pack: { id: x, version: '1', title: X, licence: MIT }\nglyphs: { a: '"/><script>window.__xss=1</script>' }\n`,
  ),
  asPack(
    'keys that are maps',
    /./,
    () => `pack: { id: x, version: '1', title: X, licence: MIT }\n? { a: b }\n: c\n`,
  ),

  pasted('no JSON', /./, () => '<script>window.__xss=1</script>'),
  pasted('__proto__', /__proto__/, () => '{"version":1,"elements":{"__proto__":{}}}'),
  pasted('brackets, 100,000 deep', /deeper/, () => '['.repeat(100_000)),
  pasted('a model that was not copied', /copied/, () => JSON.stringify(plain)),
];
