import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import type { SourceFile } from '../shared/exchange/read-yaml';
import { limits } from '../shared/model/limits';
import { readModel } from '../shared/model/read-model';
import { formatVersion, type ThreatModel } from '../shared/model/threat-model';
import { problemLine, UnusableInput } from './unusable-input';

/** A file as text, refused by its size before it is read. @throws UnusableInput */
async function readLimited(path: string, most: number): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > most)
      throw new UnusableInput(`${path}: the file has ${size} bytes; at most ${most} are read.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput(`${path}: can't be read: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is no folder',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

export interface ModelFile {
  model: ThreatModel;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  digest: string;
}

/** Reads a model. A newer version is refused: what it says may mean something else here. @throws UnusableInput */
export async function readModelFile(path: string): Promise<ModelFile> {
  const text = await readLimited(path, limits.modelBytes);
  const result = readModel(text);
  if (!result.ok) throw new UnusableInput(problemLine(path, result.problem));
  if (result.readOnly)
    throw new UnusableInput(
      `${path}: version: the model was written by a newer Bulkhead; this one reads up to version ${formatVersion}. Install the newer one to use it.`,
    );
  return { model: result.model, digest: createHash('sha256').update(text).digest('hex') };
}

const manifest = /\.(ya?ml|json)$/i;

/** The files behind paths: folders by their manifests in the order of their names, `-` as standard input. */
export async function readSources(paths: readonly string[]): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const path of paths) {
    if (path === '-') {
      found.push({ name: 'standard input', text: await readStream(process.stdin) });
      continue;
    }
    const info = await stat(path).catch((error: unknown) => {
      throw new UnusableInput(`${path}: can't be read: ${reasonOf(error)}.`);
    });
    if (!info.isDirectory()) {
      found.push({ name: path, text: await readLimited(path, limits.importBytes) });
      continue;
    }
    const names = (await readdir(path, { recursive: true })).filter((name) => manifest.test(name)).sort();
    if (names.length === 0)
      throw new UnusableInput(`${path}: the folder holds no .yaml, .yml or .json file.`);
    for (const name of names)
      found.push({
        name: join(path, name),
        text: await readLimited(join(path, name), limits.importBytes),
      });
  }
  return found;
}

/** Writes a file whole or not at all: beside it, flushed, then renamed. @throws UnusableInput */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.bulkhead-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
      const expected = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
      if ((await file.stat()).size !== expected) throw new Error('the disk took only a part of it');
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UnusableInput(`${path}: can't be written: ${reasonOf(error)}.`);
  }
}

/** One JSON document on standard output, and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** A day of an ISO time, for decisions that expire. @throws UnusableInput */
export function dayOf(at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(at) || Number.isNaN(Date.parse(at)))
    throw new UnusableInput(`--at ${at}: expected a time such as 2026-03-01T12:00:00Z.`);
  return at.slice(0, 10);
}
