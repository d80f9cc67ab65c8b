import {
  copyFile,
  link,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';

/** What is known of a file without reading it. */
export interface FileInfo {
  mode: number;
  uid: number;
  gid: number;
  ctimeMs: number;
  isFile(): boolean;
}

/** A file that is open for writing, or a folder that is open to be flushed. */
export interface OpenFile {
  /** Writes all of it, however many calls that takes. */
  writeFile(content: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The calls that saving is made of, so that tests can let each of them fail, or cut the power between any two. */
export interface Disk {
  open(path: string, flags: 'wx' | 'r' | 'r+', mode?: number): Promise<OpenFile>;
  stat(path: string): Promise<FileInfo>;
  realpath(path: string): Promise<string>;
  readlink(path: string): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  readdir(folder: string): Promise<string[]>;
  link(existing: string, path: string): Promise<void>;
  copyFile(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string): Promise<void>;
}

export const realDisk: Disk = {
  open,
  stat,
  realpath,
  readlink,
  readFile,
  readdir,
  link,
  copyFile,
  rename,
  rm,
};
