import { strToU8, zipSync } from 'fflate';

/** When every file of an archive says it was written: the first day that ZIP knows, so that the same files give the same bytes. */
const written = new Date(1980, 0, 1);

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
  return zipSync(entries, { mtime: written, level: 9 });
}
