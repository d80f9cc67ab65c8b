import { expect, it } from 'vitest';
import { importFormats, recogniseFormat } from './formats';

const recognised = (text: string) =>
  importFormats.filter(({ recognises }) => recognises([{ name: 'file', text }])).map(({ id }) => id);

it('recognises manifests in YAML and JSON, and takes no model or Compose file for one', () => {
  expect(recognised('apiVersion: v1\nkind: Pod')).toEqual(['kubernetes']);
  expect(recognised('# a comment\n- apiVersion: v1')).toEqual(['kubernetes']);
  expect(recognised('{"apiVersion":"v1","kind":"List"}')).toEqual(['kubernetes']);
  expect(recognised('{\n  "version": 1,\n  "elements": { "a": { "kind": "process" } }\n}')).toEqual([]);
  expect(recognised('services:\n  web:\n    image: nginx')).toEqual([]);
});

it.each([
  ['an unterminated quote', 'a: "b\n', 'Not valid YAML: Missing closing "quote', 2],
  ['an alias bomb', `a: &a [x]\nb: [${'*a, '.repeat(200)}]`, 'Its aliases', 2],
  ['deep nesting', `\n${'['.repeat(200)}`, 'nested deeper', 2],
  ['equal keys', 'a: 1\na: 2', 'Two keys of one map are equal', 2],
  ['a tab', 'a:\n\tb: 1', 'Not valid YAML: Tabs', 2],
  ['text of two bytes a character', '\ufffd\ufffda\0:\0', 'no UTF-8 text', 1],
  ['nothing', ' \n# only a comment\n', 'The file is empty', undefined],
  ['another format', '\nservices: {}', 'The format isn’t recognised; expected one of kubernetes', 2],
])('says what is wrong with a file of no format and where: %s', (_what, text, message, line) => {
  const recognised = recogniseFormat([{ name: 'file', text }]);
  expect(recognised.ok ? undefined : recognised.problem).toMatchObject({
    file: 'file',
    message: expect.stringContaining(message),
    ...(line !== undefined && { line }),
  });
});
