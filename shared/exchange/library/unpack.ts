import { Unzip, UnzipInflate } from 'fflate';
import { limits } from '../../model/limits';
import { digestsName, fileName, indexName } from './archive-index';
import { joined } from './joined';

/** It holds more than may come in. */
export class ArchiveTooLarge extends Error {
  override name = 'ArchiveTooLarge';
}

const known: readonly string[] = [indexName, digestsName];

/** As much as is given to the unpacker at once: what a bomb makes of it is still little. */
const piece = 16 * 1024;

/**
 * The files of an archive that may be models, by their names. What is counted is what comes out, whatever the archive
 * says of itself; anything else in it is passed over.
 * @throws ArchiveTooLarge, or what fflate says of a damaged one
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > limits.archiveBytes) throw new ArchiveTooLarge('bytes');
  const found = new Map<string, Uint8Array>();
  let [files, total] = [0, 0];
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > limits.archiveFiles) throw new ArchiveTooLarge('files');
    const { name } = file;
    if ((!known.includes(name) && !fileName.test(name)) || found.has(name)) return;
    const parts: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      length += part.length;
      total += part.length;
      if (length > limits.modelBytes || total > limits.archiveTotalBytes) throw new ArchiveTooLarge(name);
      parts.push(part);
      if (isLast) found.set(name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += piece)
    unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  return found;
}
