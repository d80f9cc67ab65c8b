import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modelJsonSchema } from './json-schema';

const path = join(import.meta.dirname, '../../docs/model.schema.json');

it('is what docs/model.schema.json says (UPDATE_SCHEMA=1 writes it)', () => {
  const schema = `${JSON.stringify(modelJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA === '1' || !existsSync(path)) writeFileSync(path, schema);
  expect(readFileSync(path, 'utf8')).toBe(schema);
});
