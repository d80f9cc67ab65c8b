import { strToU8 } from 'fflate';
import { packed } from './packed';

/**
 * Files as a ZIP archive, with `SHA256SUMS`, which `sha256sum --check SHA256SUMS` understands, and the same as
 * `manifest.json`.
 * @param files by their names, with `/`
 */
export async function archiveOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  sha256: (bytes: Uint8Array) => string | Promise<string>,
): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  const manifest: { name: string; bytes: number; sha256: string }[] = [];
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? '';
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[name] = bytes;
    manifest.push({ name, bytes: bytes.length, sha256: await sha256(bytes) });
  }
  entries['manifest.json'] = strToU8(`${JSON.stringify({ files: manifest }, null, 2)}\n`);
  entries.SHA256SUMS = strToU8(manifest.map(({ name, sha256: digest }) => `${digest}  ${name}\n`).join(''));
  return packed(entries, 9);
}
