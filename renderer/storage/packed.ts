import { joined } from '../../shared/exchange/library/joined';
/** A text, compressed by the browser, beside the window's own work. */
export async function packed(text: string): Promise<Uint8Array> {
  return through(new Blob([text]), new CompressionStream('gzip'));
}

/**
 * The text of what was compressed.
 * @throws when it is damaged, or longer than `most` bytes
 */
export async function unpacked(bytes: Uint8Array, most: number): Promise<string> {
  const whole = await through(new Blob([new Uint8Array(bytes)]), new DecompressionStream('gzip'), most);
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}

async function through(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = blob.stream().pipeThrough(stream).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('It is larger than it may be.');
    }
  }
  return joined(parts);
}
