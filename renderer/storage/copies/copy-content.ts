import { z } from 'zod';
import { revisionKinds } from '../../../shared/exchange/library/archive-index';
import { limits } from '../../../shared/model/limits';
import { packed, unpacked } from '../packed';
import type { ModelEntry, Revision } from '../rows';

const Moment = z.number().min(0).max(8.64e15);
const Count = z.number().int().min(0).max(1e9);
const Short = z.string().max(2000);

const ModelCopy = z.object({
  entry: z.object({
    id: Short,
    title: Short,
    updatedAt: Moment,
    elements: Count,
    threats: Count,
    file: z.object({ handle: Short, name: Short, digest: Short.optional() }).nullable(),
    tags: z.array(Short).max(1000).optional(),
    archivedAt: Moment.optional(),
    trashedAt: Moment.optional(),
  }),
  text: z.string(),
  inFile: z.string().nullable(),
});

const RevisionCopy = z.object({
  revision: z.object({
    id: Short,
    model: Short,
    at: Moment,
    kind: z.enum(revisionKinds),
    name: Short,
    elements: Count,
    digest: Short,
    content: Short.optional(),
  }),
  text: z.string(),
});

/** A model as the library has it. */
export interface ModelCopy {
  entry: Omit<ModelEntry, 'size' | 'head'>;
  text: string;
  inFile: string | null;
}

export interface RevisionCopy {
  revision: Revision;
  text: string;
}

/** Two texts of a model, and JSON's escapes. */
const most = limits.modelBytes * 4;

export const packCopy = (copy: ModelCopy | RevisionCopy): Promise<Uint8Array> => packed(JSON.stringify(copy));

/** Undefined where it is damaged: compression has a checksum of its own. */
export const readModelCopy = (bytes: Uint8Array): Promise<ModelCopy | undefined> =>
  read<ModelCopy>(bytes, ModelCopy);
export const readRevisionCopy = (bytes: Uint8Array): Promise<RevisionCopy | undefined> =>
  read<RevisionCopy>(bytes, RevisionCopy);

async function read<T>(bytes: Uint8Array, shape: z.ZodType): Promise<T | undefined> {
  try {
    return shape.parse(JSON.parse(await unpacked(bytes, most))) as T;
  } catch {
    return undefined;
  }
}
