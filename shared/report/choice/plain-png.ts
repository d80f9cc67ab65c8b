/** A picture's file with nothing in it but the picture. */
export interface PlainPicture {
  width: number;
  height: number;
  bytes: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks that say what the pixels are and how they look. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'];

/**
 * A PNG with the chunks of its pixels alone; undefined where it isn't whole.
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function plainPng(file: Uint8Array): PlainPicture | undefined {
  if (signature.some((byte, at) => file[at] !== byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: Uint8Array[] = [file.subarray(0, signature.length)];
  let size: { width: number; height: number } | undefined;
  let hasPixels = false;
  for (let at = signature.length; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > file.length) return undefined;
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (size === undefined) {
      if (name !== 'IHDR' || length !== 13) return undefined;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    if (kept.includes(name)) parts.push(file.subarray(at, end));
    if (name === 'IDAT') hasPixels = true;
    if (name === 'IEND') return hasPixels ? { ...size, bytes: joined(parts) } : undefined;
    at = end;
  }
  return undefined;
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
