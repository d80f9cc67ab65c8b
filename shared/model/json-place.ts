import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';
import { jsonFault } from './json-fault';

/** A place in a text, from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where an offset of a text lies. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where the deepest part of a way into JSON is written. */
export function placeOf(json: string, path: JSONPath): Place | undefined {
  const tree = parseTree(json);
  if (tree === undefined) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return placeAt(json, node.offset);
  }
  return placeAt(json, tree.offset);
}

/** Where a text stops being JSON. */
export function syntaxPlace(text: string): Place {
  return placeAt(text, jsonFault(text) ?? text.length);
}
