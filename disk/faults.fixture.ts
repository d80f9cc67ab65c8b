import { type Disk, type OpenFile, realDisk } from './disk';

/** A call that saving makes, in the order it makes them. */
export interface Call {
  at: number;
  name: string;
}

const failing = (code: string) => Object.assign(new Error(code), { code });

/**
 * The real disk, of which chosen calls fail before they do anything. A write that fails has written a part.
 * @param fails the code that a call fails with; undefined: it succeeds
 */
export function faultyDisk(fails: (call: Call) => string | undefined, disk: Disk = realDisk) {
  const calls: string[] = [];
  const through =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls.push(name);
      const code = fails({ at: calls.length, name });
      if (code !== undefined) throw failing(code);
      return call(...args);
    };
  const open = through('open', async (...args: Parameters<Disk['open']>): Promise<OpenFile> => {
    const file = await disk.open(...args);
    const writeFile = through('write', (content: Uint8Array) => file.writeFile(content));
    return {
      writeFile: (content) =>
        writeFile(content).catch(async (error: unknown) => {
          await file.writeFile(content.subarray(0, content.length / 2));
          throw error;
        }),
      chmod: through('chmod', (mode: number) => file.chmod(mode)),
      chown: through('chown', (uid: number, gid: number) => file.chown(uid, gid)),
      sync: through('sync', () => file.sync()),
      // What can't be closed is closed all the same: the tests have to go on.
      close: async () => {
        calls.push('close');
        const code = fails({ at: calls.length, name: 'close' });
        await file.close();
        if (code !== undefined) throw failing(code);
      },
    };
  });
  const faulty: Disk = {
    open,
    stat: through('stat', disk.stat),
    realpath: through('realpath', disk.realpath),
    readlink: through('readlink', disk.readlink),
    readFile: through('read', disk.readFile),
    readdir: through('list', disk.readdir),
    link: through('link', disk.link),
    copyFile: through('copy', disk.copyFile),
    rename: through('rename', disk.rename),
    rm: through('remove', disk.rm),
  };
  return { disk: faulty, calls };
}
