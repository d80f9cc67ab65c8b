const [start, strong, plain] = ['/Type /StructElem\n', '/S /Strong', '/S /Span  '].map((words) =>
  new TextEncoder().encode(words),
) as [Uint8Array, Uint8Array, Uint8Array];

const isAt = (bytes: Uint8Array, index: number, words: Uint8Array) =>
  words.every((byte, offset) => bytes[index + offset] === byte);

/**
 * A PDF as Chromium prints it, with those of its tags by names that its version of PDF knows: `Strong` came with PDF
 * 2.0, and readers of older ones refuse such a part of the structure. Nothing moves, as everything keeps its length.
 */
export function standardTags(pdf: Uint8Array): Uint8Array {
  const standard = pdf.slice();
  const [first = 0] = start;
  for (let at = pdf.indexOf(first); at >= 0; at = pdf.indexOf(first, at + 1)) {
    const tag = at + start.length;
    if (isAt(pdf, at, start) && isAt(pdf, tag, strong)) standard.set(plain, tag);
  }
  return standard;
}
