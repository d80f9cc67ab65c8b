import { expect, it } from 'vitest';
import { steadyPdf } from './steady-pdf';

/** As Chromium writes it, printed at some time, its structure numbered from some node on. */
const printed = (time: string, first: number, title = '(Shop: threat report)') => {
  const node = (index: number) => `(node${String(first + index).padStart(8, '0')})`;
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj
<</Title ${title}
/Creator (Chromium)
/CreationDate (D:${time}+00'00')
/ModDate (D:${time}+00'00')>>
endobj
2 0 obj
<</ID ${node(2)} /Other ${node(0)}>>
endobj
3 0 obj
<</Names [${node(0)} 4 0 R ${node(2)} 2 0 R]>>
endobj
trailer
<</Size 4
/Info 1 0 R>>
startxref
9
%%EOF
`);
};
const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('makes one file of two printings of the same page', () => {
  const one = steadyPdf(printed('20260301120000', 52), '2026-02-01T08:30:00+01:00');
  const other = steadyPdf(printed('20271224235959', 77), '2026-02-01T08:30:00+01:00');

  expect(read(one)).toBe(read(other));
  expect(read(one)).toContain("/CreationDate (D:20260201073000+00'00')\n/ModDate (D:20260201073000+00'00')");
});

it('gives no date where no time is set', () => {
  const pdf = read(steadyPdf(printed('20260301120000', 1), undefined));

  expect(pdf).not.toContain('Date');
  expect(pdf).toContain('/Info 1 0 R');
});

it('moves nothing, and keeps the order of what it numbers', () => {
  const before = printed('20260301120000', 52);
  const after = steadyPdf(before, '2026-02-01');

  expect(after).toHaveLength(before.length);
  expect(read(after)).toContain('<</ID (node00000002) /Other (node00000001)>>');
  expect(read(after)).toContain('[(node00000001) 4 0 R (node00000002) 2 0 R]');
});

it('leaves a title alone that looks like a date', () => {
  const title = "(/CreationDate \\(D:19990101000000+00'00'\\))";
  const pdf = read(steadyPdf(printed('20260301120000', 1, title), '2026-02-01'));

  expect(pdf).toContain(title);
});
