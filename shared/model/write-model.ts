import type { ThreatModel } from './threat-model';

/** Where the format is described; also what tells an editor how to check a file. */
export const schemaUrl = 'https://bulkhead.invalid/schema/threat-model-1.json';

/** Keys that a person wants to read first, in this order; all others follow by the alphabet. */
const leading = [
  '$schema',
  'version',
  'title',
  'id',
  'name',
  'kind',
  'stencil',
  'parent',
  'source',
  'target',
  'description',
  'value',
];
const rank = new Map(leading.map((key, index) => [key, index]));

/**
 * A model as the text of its file: keys in a fixed order, entities by id, two spaces, a final newline. The same
 * model gives the same bytes, and a small change a small difference.
 */
export function writeModel(model: ThreatModel): string {
  return `${JSON.stringify(ordered({ ...model, $schema: model.$schema ?? schemaUrl }), null, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(
      ([a], [b]) => (rank.get(a) ?? leading.length) - (rank.get(b) ?? leading.length) || (a < b ? -1 : 1),
    );
  return Object.fromEntries(entries.map(([key, field]) => [key, ordered(field)]));
}
