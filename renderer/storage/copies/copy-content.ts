import { z } from 'zod';
import { revisionKinds } from '../../../shared/exchange/library/archive-index';
import { limits } from '../../../shared/model/limits';
import { packed, unpacked } from '../packed';
import type { ModelEntry, Revision } from '../rows';

const ModelCopy = z.object({
  entry: z.object({
    id: z.string(),
    title: z.string(),
    updatedAt: z.number(),
    elements: z.number(),
    threats: z.number(),
    file: z.object({ handle: z.string(), name: z.string(), digest: z.string().optional() }).nullable(),
    tags: z.array(z.string()).optional(),
    archivedAt: z.number().optional(),
    trashedAt: z.number().optional(),
  }),
  text: z.string(),
  inFile: z.string().nullable(),
});

const RevisionCopy = z.object({
  revision: z.object({
    id: z.string(),
    model: z.string(),
    at: z.number(),
    kind: z.enum(revisionKinds),
    name: z.string(),
    elements: z.number(),
    digest: z.string(),
    content: z.string().optional(),
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
