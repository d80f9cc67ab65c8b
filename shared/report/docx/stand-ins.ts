import { strFromU8, strToU8 } from 'fflate';

const mark = 'picture ';

/**
 * What stands for a picture while the library writes and packs the document. Given the pictures themselves, it takes
 * gigabytes and minutes for a large model.
 * @param index among the pictures
 */
export const standIn = (index: number): Uint8Array => strToU8(`${mark}${index}`);

/** The parts of a document with the pictures in their places. */
export function withPictures(
  parts: Readonly<Record<string, Uint8Array>>,
  pictures: readonly Uint8Array[],
): Record<string, Uint8Array> {
  const inPlace = (name: string, part: Uint8Array) => {
    if (!name.startsWith('word/media/') || part.length > mark.length + 9) return part;
    const text = strFromU8(part);
    return text.startsWith(mark) ? (pictures[Number(text.slice(mark.length))] ?? part) : part;
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, inPlace(name, part)]));
}
