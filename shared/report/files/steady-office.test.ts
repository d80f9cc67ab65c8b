import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { steadyOffice } from './steady-office';

/** A document as the library writes it after it has written others: numbers go on from `first`. */
const packedAt = (time: string, first: number): Uint8Array =>
  zipSync(
    {
      'word/document.xml': strToU8(
        `<w:hyperlink w:history="1" w:anchor="_Toc${first}"/><w:instrText>PAGEREF _Toc${first} \\h</w:instrText>` +
          `<w:bookmarkStart w:name="_Toc${first}" w:id="${first}"/><w:t>see _Toc77, w:id="77"</w:t><w:bookmarkEnd w:id="${first}"/>`,
      ),
      'docProps/core.xml': strToU8(
        `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dc:title>At ${time.slice(0, 4)}</dc:title>`,
      ),
    },
    { mtime: time },
  );
const first = packedAt('2026-01-02T03:04:05.678Z', 1);
const partOf = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

it('makes the same bytes of a document that was written later, after others', () => {
  const later = packedAt('2026-05-06T07:08:10Z', 46);

  const [one, other] = [first, later].map((file) =>
    partOf(steadyOffice(file, undefined), 'word/document.xml'),
  );
  expect(one).toBe(other);
  expect(steadyOffice(first, '2026-03-01T12:00:00Z')).toEqual(
    steadyOffice(packedAt('2026-07-08T09:10:12Z', 90), '2026-03-01T12:00:00Z'),
  );
});

it('dates a document as it was told, or not at all', () => {
  expect(partOf(steadyOffice(first, '2026-03-01T12:00:00+01:00'), 'docProps/core.xml')).toContain(
    '>2026-03-01T11:00:00Z<',
  );
  expect(partOf(steadyOffice(first, undefined), 'docProps/core.xml')).toBe('<dc:title>At 2026</dc:title>');
});

it('leaves what the text says', () => {
  expect(partOf(steadyOffice(first, undefined), 'word/document.xml')).toContain('see _Toc77, w:id="77"');
});
