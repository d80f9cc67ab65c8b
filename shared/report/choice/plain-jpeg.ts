import { joined, type PlainPicture } from './plain-png';

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xc2;
/** Segments of the pixels: frame, tables, restarts, the scan; and Adobe's, which says what the colours are. */
const kept = (marker: number) => isFrame(marker) || [0xc4, 0xdb, 0xdd, 0xda, 0xee].includes(marker);

/**
 * A JPEG (baseline, extended or progressive) with the segments of its pixels alone; undefined where it isn't whole.
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B
 */
export function plainJpeg(file: Uint8Array): PlainPicture | undefined {
  const parts: Uint8Array[] = [Uint8Array.of(0xff, 0xd8)];
  let size: { width: number; height: number } | undefined;
  let hasPixels = false;
  for (let at = 2; at + 4 <= file.length || file[at + 1] === 0xd9; ) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      parts.push(Uint8Array.of(0xff, 0xd9));
      return size && hasPixels ? { ...size, bytes: joined(parts) } : undefined;
    }
    const length = number(file, at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > file.length) return undefined;
    if (isFrame(marker)) size = { height: number(file, at + 5), width: number(file, at + 7) };
    if (marker === 0xda) {
      hasPixels = true;
      end = endOfScan(file, end);
    }
    if (kept(marker)) parts.push(file.subarray(at, end));
    at = end;
  }
  return undefined;
}

const number = (file: Uint8Array, at: number): number => ((file[at] ?? 0) << 8) | (file[at + 1] ?? 0);

/** Where the pixels of a scan end: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(file: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < file.length) {
    const next = file[at + 1] ?? 0;
    if (file[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break;
    at += 1;
  }
  return at;
}
