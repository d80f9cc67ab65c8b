import { extname } from 'node:path';

/** The ending that opens Bulkhead at a double click. */
export const modelEnding = '.bulkhead.json';

/** Letters, not numbers: in “Shop 1.2” there is none. */
const ending = /^\.[a-z][a-z0-9]{0,9}$/i;

/** The path that a model is saved at where somebody chose one: with the ending of models, unless it has one of its own. */
export function withModelEnding(path: string): string {
  if (/\.bulkhead$/i.test(path)) return `${path}.json`;
  return ending.test(extname(path)) ? path : path.replace(/\.+$/, '') + modelEnding;
}
