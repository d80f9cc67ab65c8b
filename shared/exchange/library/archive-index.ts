import { z } from 'zod';

export const indexName = 'library.json';
/** The SHA-256 of every file of an archive, as `sha256sum` writes it. */
export const digestsName = 'SHA256SUMS';
/** Where models and revisions lie in an archive. Names are only compared, never paths to write to. */
export const fileName = /^(models|revisions)\/[\w-]+(\/[\w-]+)?\.bulkhead\.json$/;

const File = z.string().max(200).regex(fileName);
const Moment = z.number().int().min(0).max(8.64e15);

export const revisionKinds = ['session', 'milestone', 'before restoring', 'other window'] as const;

const IndexedRevision = z.object({
  file: File,
  at: Moment,
  kind: z.enum(revisionKinds),
  name: z.string().max(500),
});

const IndexedModel = z.object({
  id: z.string().min(1).max(200),
  file: File,
  updatedAt: Moment,
  threats: z.number().int().min(0).max(1e9),
  tags: z.array(z.string().max(60)).max(20).optional(),
  archivedAt: Moment.optional(),
  trashedAt: Moment.optional(),
  revisions: z.array(IndexedRevision).max(10_000),
});
export type IndexedModel = z.infer<typeof IndexedModel>;

/** What an archive of models says of them, in `library.json`. */
export const ArchiveIndex = z.object({
  format: z.literal('bulkhead-library'),
  version: z.literal(1),
  models: z.array(IndexedModel).max(20_000),
});
export type ArchiveIndex = z.infer<typeof ArchiveIndex>;
