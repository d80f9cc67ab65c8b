import { expect, it } from 'vitest';
import { readDocuments } from '../read-yaml';
import { labelSelector } from './selector';

function selector(text: string) {
  const read = readDocuments([{ name: 'a', text: `s: ${text}` }]);
  return read.ok ? labelSelector(read.documents[0]?.at('s')) : undefined;
}
const web = new Map([['app', 'web']]);

it.each([
  ['{}', true],
  ['', true],
  ['{ matchLabels: { app: web } }', true],
  ['{ matchLabels: { app: db } }', false],
  ['{ matchExpressions: [{ key: app, operator: In, values: [web, db] }] }', true],
  ['{ matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }', false],
  ['{ matchExpressions: [{ key: tier, operator: Exists }] }', false],
  ['{ matchExpressions: [{ key: tier, operator: DoesNotExist }] }', true],
])('%s selects app=web: %s', (text, isSelected) => {
  expect(selector(text)?.matches(web)).toBe(isSelected);
});

it.each([
  'all',
  '[a]',
  '{ app: web }',
  '{ matchLabels: web }',
  '{ matchExpressions: [{ key: a, operator: Near }] }',
])('can’t be read from %s, and so selects nothing by mistake', (text) => {
  expect(selector(text)).toBeUndefined();
});
