/** Accents and such. The marks of other scripts are part of their letters. */
const marks = /[\u0300-\u036f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the fast way
const ascii = /^[\x00-\x7F]*$/;

/** A text as it is compared: small letters without their marks; `Zürich` and `zurich` are one. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('ß', 'ss');
}

/** The words of a query, folded. */
export const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);
