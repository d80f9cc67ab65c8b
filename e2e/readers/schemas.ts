import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { fixtures } from './subjects';

const pathOf = (name: string) => join(fixtures, 'schemas', name);

/** Whether a published schema is beside the project. */
export const hasSchema = (name: string): boolean => existsSync(pathOf(name));

/** What a document breaks of a published schema. */
export function broken(name: string, document: unknown): unknown[] {
  // What SARIF's names itself by is of draft 4; draft 7 knows all else in it.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(pathOf(name), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(document);
  return validate.errors ?? [];
}
