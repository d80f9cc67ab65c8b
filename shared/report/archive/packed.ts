import { type Zippable, zipSync } from 'fflate';

/** When every file of an archive says it was written: the first day that ZIP knows, so that the same files give the same bytes. */
const written = new Date(1980, 0, 1);

/** Files as a ZIP archive: of the same files, in the same order, the same bytes. */
export function packed(files: Readonly<Record<string, Uint8Array>>, level: 6 | 9 = 6): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(files))
    entries[name] = isPacked.test(name) ? [bytes, { level: 0 }] : bytes;
  return zipSync(entries, { mtime: written, level });
}

/** What is packed already becomes no smaller, in a long time. */
const isPacked = /\.(?:png|docx|xlsx|jpe?g)$/;
