import { expect, it } from 'vitest';
import { importFormats } from './formats';

const recognised = (text: string) =>
  importFormats.filter(({ recognises }) => recognises([{ name: 'file', text }])).map(({ id }) => id);

it('recognises manifests in YAML and JSON, and takes no model or Compose file for one', () => {
  expect(recognised('apiVersion: v1\nkind: Pod')).toEqual(['kubernetes']);
  expect(recognised('# a comment\n- apiVersion: v1')).toEqual(['kubernetes']);
  expect(recognised('{"apiVersion":"v1","kind":"List"}')).toEqual(['kubernetes']);
  expect(recognised('{\n  "version": 1,\n  "elements": { "a": { "kind": "process" } }\n}')).toEqual([]);
  expect(recognised('services:\n  web:\n    image: nginx')).toEqual([]);
});
