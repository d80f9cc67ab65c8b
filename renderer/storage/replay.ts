import { z } from 'zod';
import { type Patch, patched } from '../../shared/edits/patches';
import { readModel } from '../../shared/model/read-model';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { checksum } from './checksum';
import type { JournalEntry, Snapshot } from './rows';

const Patches = z.array(
  z.object({
    op: z.enum(['add', 'replace', 'remove']),
    path: z.array(z.union([z.string(), z.number()])).max(50),
    value: z.unknown().optional(),
  }),
);

/** What a snapshot and its journal give. */
export interface Replayed {
  model: ThreatModel;
  /** Written by a newer Bulkhead: it may be looked at, not changed. */
  readOnly: boolean;
  /** The number of the last entry that is in it. */
  seq: number;
  /** Writings that can't be used: they, or one before them, are damaged or gone. */
  lost: number;
  /** When the last used entry was written; undefined: none was. */
  at: number | undefined;
}

/**
 * A model from its snapshot and what was written after it, in the order of its numbers. An entry that doesn't follow on,
 * can't be read or doesn't fit ends it: what comes after stands on something that isn't there. Entries that the snapshot
 * holds already are passed over, so that none counts twice.
 * @param head number of the last writing, as far as it is known: later entries than are there are lost
 * @returns undefined when the snapshot itself is damaged
 */
export function replay(snapshot: Snapshot, entries: readonly JournalEntry[], head = 0): Replayed | undefined {
  if (snapshot.sum !== undefined && snapshot.sum !== checksum(snapshot.text)) return undefined;
  const read = readModel(snapshot.text);
  if (!read.ok) return undefined;
  const later = entries.filter(({ seq }) => seq > snapshot.seq).sort((a, b) => a.seq - b.seq);
  const steps = [{ model: read.model, seq: snapshot.seq, at: undefined as number | undefined }];
  let now = read.model;
  for (const entry of later) {
    const { seq, at, patches } = entry;
    const isNext = seq === (steps.at(-1)?.seq ?? 0) + 1 && isWhole(entry);
    const next = isNext ? applied(now, patches) : undefined;
    if (next === undefined) break;
    now = next;
    steps.push({ model: now, seq, at });
  }
  // The last that is a model: usually the very last.
  for (const { model, seq, at } of steps.reverse()) {
    const whole = seq === snapshot.seq ? read : readModel(writeModel(model));
    if (whole.ok)
      return {
        model: whole.model,
        readOnly: whole.readOnly,
        seq,
        at,
        lost: Math.max(head, later.at(-1)?.seq ?? seq) - seq,
      };
  }
  return undefined;
}

function applied(model: ThreatModel, text: string): ThreatModel | undefined {
  try {
    const patches = Patches.parse(JSON.parse(text)) as Patch[];
    if (patches.some(({ path }) => path.includes('__proto__'))) return undefined;
    return patched(model, patches);
  } catch {
    return undefined;
  }
}

/** The checksum of a journal entry. */
export const sumOf = ({ model, seq, patches }: Pick<JournalEntry, 'model' | 'seq' | 'patches'>): number =>
  checksum(`${model} ${seq} ${patches}`);

const isWhole = (entry: JournalEntry): boolean => entry.sum === undefined || entry.sum === sumOf(entry);
