/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const blank = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where a text first isn't JSON as a parser wants it: no comments, no trailing commas, nothing after the end. Where it
 * ends too early, that is behind its last sign. Takes any nesting. Undefined: it is JSON.
 */
export function jsonFault(text: string): number | undefined {
  /** What closes each open object or list. */
  const open: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  let end = text.length;
  while (end > 0 && ' \t\n\r'.includes(text[end - 1] ?? '')) end -= 1;
  for (at = behind(blank, text, 0); at < end; at = behind(blank, text, at)) {
    const sign = text[at];
    const isEnd = sign !== undefined && sign === open.at(-1) && expected.endsWith('or end');
    if (isEnd) {
      open.pop();
      expected = after();
      at += 1;
    } else if (expected === 'comma or end') {
      if (sign !== ',') return at;
      expected = open.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon') {
      if (sign !== ':') return at;
      expected = 'value';
      at += 1;
    } else if (expected === 'key' || expected === 'key or end') {
      if (sign !== '"') return at;
      const quoted = quotedFrom(text, at);
      if (!quoted.isWhole) return quoted.at;
      expected = 'colon';
      at = quoted.at;
    } else if (expected === 'nothing') return at;
    else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      expected = sign === '{' ? 'key or end' : 'value or end';
      at += 1;
    } else if (sign === '"') {
      const quoted = quotedFrom(text, at);
      if (!quoted.isWhole) return quoted.at;
      expected = after();
      at = quoted.at;
    } else {
      const next = Math.max(behind(number, text, at), behind(word, text, at));
      if (next === at) return at;
      expected = after();
      at = next;
    }
  }
  return expected === 'nothing' ? undefined : end;
}

/** Behind what a pattern finds at a place; the place itself when it finds nothing. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Behind a quoted text, or where it stops being one. */
function quotedFrom(text: string, start: number): { isWhole: boolean; at: number } {
  let at = start + 1;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"') return { isWhole: true, at: at + 1 };
    if (sign === '\\') {
      const next = behind(escaped, text, at);
      if (next === at) return { isWhole: false, at };
      at = next;
    } else if (text.charCodeAt(at) < 0x20) return { isWhole: false, at };
    else at += 1;
  }
  return { isWhole: false, at };
}
