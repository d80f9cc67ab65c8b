import { basename } from 'node:path';
import type { Disk } from './disk';

class PowerCut extends Error {}

/** A file's content: as programs see it, and as it would be after a power cut. */
interface Content {
  seen: Uint8Array;
  flushed: Uint8Array;
}

const failing = (code: string) => Object.assign(new Error(code), { code });

/**
 * One folder on a disk that keeps only what was flushed: content by the file's flush, names by the folder's. After
 * `calls` calls the power is cut.
 */
export function unpluggedDisk(files: Record<string, string>, calls: number) {
  const contentOf = (text: string): Content => ({ seen: Buffer.from(text), flushed: Buffer.from(text) });
  let names = new Map(Object.entries(files).map(([name, text]) => [name, contentOf(text)]));
  let flushedNames = new Map(names);
  let left = calls;
  const step = () => {
    if (left === 0) throw new PowerCut();
    left -= 1;
  };
  const find = (path: string): Content => {
    const found = names.get(basename(path));
    if (found === undefined) throw failing('ENOENT');
    return found;
  };
  const disk: Disk = {
    async open(path, flags) {
      step();
      const isFolder = flags === 'r';
      if (flags === 'wx') names.set(basename(path), { seen: Buffer.alloc(0), flushed: Buffer.alloc(0) });
      const content = isFolder ? undefined : find(path);
      return {
        async writeFile(bytes) {
          step();
          if (content) content.seen = bytes;
        },
        async chmod() {},
        async chown() {},
        async sync() {
          step();
          if (content) content.flushed = content.seen;
          else flushedNames = new Map(names);
        },
        async close() {},
      };
    },
    async stat(path) {
      find(path);
      return { mode: 0o644, uid: 0, gid: 0, ctimeMs: Date.now(), isFile: () => true };
    },
    realpath: async (path) => path,
    readlink: async () => Promise.reject(failing('EINVAL')),
    readFile: async (path) => find(path).seen,
    readdir: async () => [...names.keys()],
    async link(existing, path) {
      step();
      names.set(basename(path), find(existing));
    },
    async copyFile(from, to) {
      step();
      names.set(basename(to), { seen: find(from).seen, flushed: Buffer.alloc(0) });
    },
    async rename(from, to) {
      step();
      const content = find(from);
      names = new Map([...names].filter(([name]) => name !== basename(from)));
      names.set(basename(to), content);
    },
    async rm(path) {
      step();
      names.delete(basename(path));
    },
  };
  /**
   * What is in a file after the cut. Of what was not flushed nothing is there; or names are already, as file systems
   * that write them first leave it.
   */
  const afterwards = (name: string, areNamesThere: boolean): string | undefined => {
    const found = (areNamesThere ? names : flushedNames).get(name);
    return found && Buffer.from(found.flushed).toString();
  };
  return { disk, afterwards, isCut: (error: unknown) => error instanceof PowerCut };
}
