import type { Approval } from './approval';
import type { ThreatModel } from './threat-model';
import { writeModel } from './write-model';

/**
 * What an approval is about, as text: the model's file without its approvals, which can't hold their own digest,
 * without whom the report names, so that one more can be asked to approve, and without the choices of its reports,
 * which say nothing of the system. The digest of an approval is the SHA-256 of this text in UTF-8
 * (docs/decisions/0024-approvals.md).
 */
export function approvedText(model: ThreatModel): string {
  const { approvals: _approvals, people: _people, reports: _reports, ...content } = model;
  return writeModel(content as ThreatModel);
}

/** What the model is now: the digest of its content, and the packs that its threats come from. */
export interface ContentNow {
  digest: string;
  packs: readonly { id: string; version: string; digest: string }[];
}

/** `current`: of this very content. `other knowledge`: of this content, but the threats came from other packs. */
export type ApprovalState = 'current' | 'older' | 'other knowledge';

/** Whether what was approved is what the model is now. */
export function approvalState({ digest, packs }: Approval, now: ContentNow): ApprovalState {
  if (digest !== now.digest) return 'older';
  if (packs === undefined) return 'current';
  const isSame =
    Object.keys(packs).length === now.packs.length &&
    now.packs.every((pack) => Object.hasOwn(packs, pack.id) && packs[pack.id]?.digest === pack.digest);
  return isSame ? 'current' : 'other knowledge';
}

/** Approvals in the order in which they were given. */
export const approvalsInOrder = ({
  approvals = {},
}: {
  approvals?: ThreatModel['approvals'] | undefined;
}): Approval[] =>
  Object.values(approvals).sort((a, b) => (a.at === b.at ? compare(a.id, b.id) : compare(a.at, b.at)));

const compare = (a: string, b: string): number => (a < b ? -1 : 1);
