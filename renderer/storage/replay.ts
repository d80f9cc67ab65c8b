import { z } from 'zod';
import { type Patch, patched } from '../../shared/edits/patches';
import { readModel } from '../../shared/model/read-model';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import type { JournalEntry, Snapshot } from './database';

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
  /** Entries that are there but can't be used: they, or one before them, are damaged. */
  lost: number;
  /** When the last used entry was written; undefined: none was. */
  at: number | undefined;
}

/**
 * A model from its snapshot and what was written after it, in the order of its numbers. An entry that doesn't follow on,
 * can't be read or doesn't fit ends it: what comes after stands on something that isn't there. Entries that the snapshot
 * holds already are passed over, so that none counts twice.
 * @returns undefined when the snapshot itself is damaged
 */
export function replay(snapshot: Snapshot, entries: readonly JournalEntry[]): Replayed | undefined {
  const read = readModel(snapshot.text);
  if (!read.ok) return undefined;
  const later = entries.filter(({ seq }) => seq > snapshot.seq).sort((a, b) => a.seq - b.seq);
  const steps = [{ model: read.model, seq: snapshot.seq, at: undefined as number | undefined }];
  let now = read.model;
  for (const { seq, at, patches } of later) {
    const next = seq === (steps.at(-1)?.seq ?? 0) + 1 ? applied(now, patches) : undefined;
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
        lost: later.filter((entry) => entry.seq > seq).length,
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
