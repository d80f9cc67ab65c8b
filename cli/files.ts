import { createHash } from 'node:crypto';
import { placeOf } from '../shared/model/json-place';
import { jsonText } from '../shared/model/json-text';
import { limits } from '../shared/model/limits';
import { readModel } from '../shared/model/read-model';
import { Day, formatVersion, type ThreatModel } from '../shared/model/threat-model';
import { manifestHint } from './manifest-hint';
import { readLimited } from './read-limited';
import { textIn } from './text-file';
import { problemLine, UnusableInput } from './unusable-input';

export interface ModelFile {
  model: ThreatModel;
  /** As it was read, for the places of what is found in it. */
  text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  digest: string;
}

/** Reads a model. A newer version is refused: what it says may mean something else here. @throws UnusableInput */
export async function readModelFile(path: string): Promise<ModelFile> {
  const bytes = await readLimited(path, limits.modelBytes);
  const text = textIn(path, bytes);
  const result = readModel(text);
  if (!result.ok) throw new UnusableInput(manifestHint(path, text) ?? problemLine(path, result.problem));
  if (result.readOnly)
    throw new UnusableInput(
      problemLine(path, {
        ...placeOf(text, ['version']),
        field: 'version',
        message: `the model was written by a newer Bulkhead; this one reads up to version ${formatVersion}. Install the newer one to use it.`,
      }),
    );
  return { model: result.model, text, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** One JSON document on standard output, and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(jsonText(value));
}

/** The time that `--at` gives; `now` is the machine's own. @throws UnusableInput */
export function timeOf(at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  if (at === 'now') return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const day = Day.safeParse(at.slice(0, 10));
  if (!day.success || !/^.{10}(T|$)/.test(at) || Number.isNaN(Date.parse(at)))
    throw new UnusableInput(`--at ${at}: expected a time such as 2026-03-01T12:00:00Z, or now.`);
  return at;
}

/** The day of the time that `--at` gives, for decisions that expire. @throws UnusableInput */
export function dayOf(at: string | undefined): string | undefined {
  return timeOf(at)?.slice(0, 10);
}
