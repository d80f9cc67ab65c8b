/** Bytes as text, one character each, so that places in the text are places in the bytes. */
function asText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return parts.join('');
}

/** `D:20260301120000+00'00'`, or as many spaces as the entry has. */
const pdfDate = (at: string) => `D:${new Date(at).toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;

/**
 * A PDF as Chromium prints it, without what differs from one printing to the next: its dates become `at` (absent:
 * none), and the marks of its structure are numbered afresh, in their order. Nothing moves, as everything keeps
 * its length.
 */
export function steadyPdf(pdf: Uint8Array, at: string | undefined): Uint8Array {
  const text = asText(pdf);
  const steady = pdf.slice();
  const write = (index: number, words: string) => {
    for (let offset = 0; offset < words.length; offset += 1)
      steady[index + offset] = words.charCodeAt(offset);
  };

  const info = /\/Info (\d+) 0 R/.exec(text.slice(-2048))?.[1];
  const start = info === undefined ? -1 : text.indexOf(`\n${info} 0 obj\n`);
  if (start >= 0)
    for (const { 0: entry, index } of text
      .slice(start, text.indexOf('endobj', start))
      .matchAll(/\/(?:CreationDate|ModDate) \(D:\d{14}[^()]{0,8}\)/g)) {
      const key = entry.slice(0, entry.indexOf('('));
      const dated = at === undefined ? '' : `${key}(${pdfDate(at)})`;
      write(start + index, (dated.length > entry.length ? '' : dated).padEnd(entry.length));
    }

  const marks = [...text.matchAll(/\(node(\d{8})\)/g)];
  const order = [...new Set(marks.map(([, number = '']) => number))].sort();
  const fresh = new Map(order.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  for (const { 1: number = '', index } of marks) write(index + 5, fresh.get(number) ?? number);
  return steady;
}
