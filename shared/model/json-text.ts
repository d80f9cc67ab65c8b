/**
 * What JSON may hold as it is but a terminal obeys (controls of C1) or a reader is misled by (directions of writing,
 * separators of lines), and what is no character.
 */
const misleading = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** A value as a JSON document that shows what is in it, whatever shows it: such characters are written as codes. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(misleading, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
