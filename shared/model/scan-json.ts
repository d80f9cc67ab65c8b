import { limits } from './limits';

/** Why a text of JSON is refused before it is parsed, and where. */
export interface JsonProblem {
  message: string;
  offset: number;
}

/**
 * Looks through a text of JSON once for what parsing would hide: brackets nested too deep, two equal keys of one
 * object, of which a parser keeps the last, and a key that reaches into a prototype. Text that is no JSON passes.
 */
export function scanJson(text: string): JsonProblem | undefined {
  /** The keys of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let start = 0;
  let end = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        start = index;
        index = endOfText(text, index);
        end = index + 1;
        break;
      case 0x7b: // {
      case 0x5b: // [
        open.push(text.charCodeAt(index) === 0x7b ? new Set() : null);
        if (open.length > limits.depth)
          return { message: `The file is nested deeper than ${limits.depth} levels.`, offset: index };
        break;
      case 0x7d: // }
      case 0x5d: // ]
        open.pop();
        break;
      case 0x3a: {
        // : and before it, a key
        const keys = open.at(-1);
        const key = keyOf(text.slice(start, end));
        // Each key is followed by one colon: before another there is none, and it is no JSON.
        end = start;
        if (!keys || key === undefined) break;
        if (key === '__proto__')
          return { message: 'The key "__proto__" is not allowed in a model.', offset: start };
        if (keys.has(key))
          return { message: `Two keys of one object are equal: "${key.slice(0, 100)}".`, offset: start };
        keys.add(key);
      }
    }
  }
  return undefined;
}

const quote = 0x22;
const backslash = 0x5c;

/** The offset of the quote that ends a text. */
function endOfText(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== quote)
    index += text.charCodeAt(index) === backslash ? 2 : 1;
  return index;
}

/** Undefined where there is none. */
function keyOf(written: string): string | undefined {
  if (written === '') return undefined;
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    return undefined;
  }
}
