import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate';
import { packed } from '../archive/packed';

const date = /<dcterms:(?:created|modified)\b[^>]*>[^<]*<\/dcterms:(?:created|modified)>/g;
/**
 * Numbers that the library counts on from one document to the next, as long as the program runs: by which headings and
 * links find each other, and those of bookmarks and of pictures. Each is read within a tag, which no text can begin.
 */
const counters = [
  /((?:<w:(?:bookmarkStart|hyperlink)\b[^>]*? w:(?:name|anchor)="|<w:instrText\b[^>]*>PAGEREF )_Toc)(\d+)/g,
  /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g,
  /(<wp:docPr\b[^>]*? id=")(\d+)/g,
];

/**
 * A document or workbook as its library packs it, without what differs from one writing to the next: its dates become
 * `at` (absent: none), what is numbered across documents is numbered afresh, and every part of the package says the
 * same day.
 * @param changed what else becomes of its parts
 */
export function steadyOffice(
  file: Uint8Array,
  at: string | undefined,
  changed: (parts: Unzipped) => Readonly<Record<string, Uint8Array>> = (parts) => parts,
): Uint8Array {
  const parts: Unzipped = unzipSync(file);
  const rewrite = (name: string, change: (text: string) => string) => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
  };
  const written = at === undefined ? undefined : `${new Date(at).toISOString().slice(0, 19)}Z`;
  rewrite('docProps/core.xml', (text) =>
    text.replace(date, (element) =>
      written === undefined ? '' : element.replace(/>[^<]*</, `>${written}<`),
    ),
  );
  rewrite('word/document.xml', (text) => counters.reduce(numberedAfresh, text));
  return packed(changed(parts));
}

function numberedAfresh(text: string, counter: RegExp): string {
  const fresh = new Map<string, string>();
  return text.replace(counter, (_tag, before: string, number: string) => {
    const own = fresh.get(number) ?? `${fresh.size + 1}`;
    fresh.set(number, own);
    return before + own;
  });
}
