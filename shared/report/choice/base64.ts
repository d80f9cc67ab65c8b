const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base64 (RFC 4648); where this runs, nothing else is there in every machine. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const all = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letter = (shift: number) => letters[(all >> shift) & 63];
    parts.push(
      `${letter(18)}${letter(12)}${b === undefined ? '=' : letter(6)}${c === undefined ? '=' : letter(0)}`,
    );
  }
  return parts.join('');
}

const values = new Map([...letters].map((letter, value) => [letter, value]));

/** The bytes of base64; undefined where it isn't that. */
export function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of plain) {
    const value = values.get(letter);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xff_ffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}
