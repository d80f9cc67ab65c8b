import { z } from 'zod';
import { EntityId } from './id';

/** A SHA-256 in hexadecimal. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256: 64 digits of 0-9 and a-f');

/**
 * Somebody's word that a model is right as it is. What was approved is named by a digest (`approvedText`), so that
 * everybody can see whether the model is still the one.
 */
export const Approval = z.looseObject({
  id: EntityId,
  /** Who approved. */
  by: z.string().min(1).max(500),
  role: z.string().max(500).optional(),
  /** When: a day, or a moment in UTC. */
  at: z.union([z.iso.date(), z.iso.datetime()]),
  /** SHA-256 of the content that was approved. */
  digest: Digest,
  /** The knowledge that its threats came from then, by the pack's id. */
  packs: z
    .record(z.string().max(200), z.looseObject({ version: z.string().max(100), digest: Digest }))
    .optional(),
  note: z.string().max(20_000).optional(),
});
export type Approval = z.infer<typeof Approval>;

export const personParts = ['author', 'reviewer', 'approver'] as const;
export type PersonPart = (typeof personParts)[number];

/** Somebody whom the report names: who wrote the model, reviews it, or is to approve it. */
export const Person = z.looseObject({
  id: EntityId,
  name: z.string().max(500),
  role: z.string().max(500).optional(),
  part: z.enum(personParts),
});
export type Person = z.infer<typeof Person>;
