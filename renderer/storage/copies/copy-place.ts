import type { Desktop } from '../../../shared/desktop';
import { type CopyName, nameOf, readName } from './copy-name';

/** Where copies are kept: outside of the database, so that what takes the one leaves the other. */
export type CopyPlace = Pick<Desktop, 'copies' | 'readCopy' | 'keepCopy' | 'forgetCopies'>;

let place: CopyPlace | undefined;
/** The names of the copies that are there; undefined where none are kept, or not known yet. */
let known: Set<string> | undefined;

/** Copies are kept there from now on. Without a place, there are none. */
export async function openCopies(at: CopyPlace): Promise<void> {
  const names = await at.copies();
  place = names === null ? undefined : at;
  known = names === null ? undefined : new Set(names.filter((name) => readName(name) !== undefined));
}

export const keepsCopies = (): boolean => known !== undefined;

export const hasCopy = (copy: CopyName): boolean => known?.has(nameOf(copy)) ?? false;

/** What copies there are of. */
export const copiesThere = (): CopyName[] => [...(known ?? [])].flatMap((name) => readName(name) ?? []);

/** The highest number among the copies of a model; 0 where there is none. */
export const newestCopy = (model: string): number =>
  Math.max(0, ...copiesThere().map((copy) => (copy.of === 'model' && copy.model === model ? copy.seq : 0)));

/** Undefined where it is gone or can't be read. */
export const readCopy = async (copy: CopyName): Promise<Uint8Array | undefined> =>
  (await place?.readCopy(nameOf(copy)).catch(() => null)) ?? undefined;

/** Writes a copy; one of a model takes the place of those before. @throws when the machine can't */
export async function putCopy(copy: CopyName, bytes: Uint8Array): Promise<void> {
  const name = nameOf(copy);
  const isBefore = (other: CopyName) =>
    copy.of === 'model' && other.of === 'model' && other.model === copy.model && other.seq < copy.seq;
  const before = copiesThere().filter(isBefore).map(nameOf);
  await place?.keepCopy(name, bytes, before);
  known?.add(name);
  for (const one of before) known?.delete(one);
}

/** Takes copies away. What can't be taken away now is there again at the next start. */
export async function dropCopies(which: (copy: CopyName) => boolean): Promise<void> {
  const names = copiesThere().filter(which).map(nameOf);
  if (names.length === 0) return;
  await place?.forgetCopies(names);
  for (const name of names) known?.delete(name);
}
