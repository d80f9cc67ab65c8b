/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. The machine at hand provides it. */
export type Sha256 = (text: string) => string | Promise<string>;

/**
 * The digest of a pack: SHA-256 over `digest  name` lines of its files in the order of their names, which is what
 * `sha256sum * | sha256sum` prints in the pack's folder. build/data-plugin.ts computes the same at build time.
 * @param files texts by their names within the pack's folder, with `/`
 */
export async function packDigest(files: ReadonlyMap<string, string>, sha256: Sha256): Promise<string> {
  const lines: string[] = [];
  for (const name of [...files.keys()].sort())
    lines.push(`${await sha256(files.get(name) ?? '')}  ${name}\n`);
  return sha256(lines.join(''));
}
