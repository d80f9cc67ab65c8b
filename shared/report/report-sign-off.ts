import type { LoadedPack } from '../knowledge/knowledge';
import type { Person, PersonPart } from '../model/approval';
import { type ApprovalState, approvalState, approvalsInOrder } from '../model/approved-content';
import type { ThreatModel } from '../model/threat-model';

/** Somebody's approval, and whether it is of what the report speaks of. */
export interface ReportApproval {
  by: string;
  role: string;
  /** The day, `YYYY-MM-DD`. */
  day: string;
  note: string;
  /** SHA-256 of the content that was approved. */
  digest: string;
  state: ApprovalState;
}

/** A line of the sign-off: empty where nobody is named, without a day where somebody hasn't approved. */
export interface SignOffRow {
  part: 'Prepared by' | 'Reviewed by' | 'Approved by';
  name: string;
  role: string;
  day: string;
  state?: ApprovalState;
}

export interface ReportSignOff {
  approvals: ReportApproval[];
  rows: SignOffRow[];
}

const partWords: Readonly<Record<PersonPart, SignOffRow['part']>> = {
  author: 'Prepared by',
  reviewer: 'Reviewed by',
  approver: 'Approved by',
};

/**
 * Who signs the report, and who has: a line for everybody who is named, one for every approval, and an empty one for
 * each part that nobody has.
 * @param content SHA-256 of what approvals of the model as it is are about
 */
export function reportSignOff(
  model: ThreatModel,
  content: string,
  packs: readonly LoadedPack[],
): ReportSignOff {
  const approvals = approvalsInOrder(model).map((approval) => ({
    by: approval.by,
    role: approval.role ?? '',
    day: approval.at.slice(0, 10),
    note: approval.note ?? '',
    digest: approval.digest,
    state: approvalState(approval, { digest: content, packs }),
  }));
  const people = Object.values(model.people ?? {});
  const isNamed = ({ by }: ReportApproval) => people.some(({ name }) => name === by);
  const rows = (['author', 'reviewer', 'approver'] as const).flatMap((part) => {
    const lines = people.filter((one) => one.part === part).flatMap((one) => linesOf(one, approvals));
    if (part === 'approver')
      lines.push(...approvals.filter((one) => !isNamed(one)).map((one) => lineOf('Approved by', one)));
    return lines.length > 0 ? lines : [{ part: partWords[part], name: '', role: '', day: '' }];
  });
  return { approvals, rows };
}

/** What somebody approved; without any, a line to be signed. */
function linesOf({ name, role = '', part }: Person, approvals: readonly ReportApproval[]): SignOffRow[] {
  const given = approvals.filter(({ by }) => by === name);
  if (given.length === 0) return [{ part: partWords[part], name, role, day: '' }];
  return given.map((one) => ({ ...lineOf(partWords[part], one), role: one.role || role }));
}

const lineOf = (part: SignOffRow['part'], { by, role, day, state }: ReportApproval): SignOffRow => ({
  part,
  name: by,
  role,
  day,
  state,
});

/** What an approval is of, in a table of those who sign. */
export const stateWords: Readonly<Record<ApprovalState, string>> = {
  current: 'approved this content',
  older: 'approved an older revision',
  'other knowledge': 'approved this content with other knowledge',
};

/** How much of a SHA-256 stands where it isn't to be compared: the appendix has all of it. */
export const shortDigest = (digest: string): string => digest.slice(0, 16);

/**
 * An approval as a sentence: who, when, of which content.
 * @param changes what changed since the approved content, where that is known
 */
export function approvalInWords(
  { by, role, day, digest, state, note }: ReportApproval,
  changes: string | undefined,
): string {
  const who = `Approved by ${by}${role === '' ? '' : ` (${role})`} on ${day}`;
  const about = note === '' ? '' : ` “${note}”`;
  switch (state) {
    case 'current':
      return `${who} for this content, SHA-256 ${shortDigest(digest)}….${about}`;
    case 'other knowledge':
      return `${who} for this content, SHA-256 ${shortDigest(digest)}…; its threats came from other knowledge packs then.${about}`;
    case 'older':
      return `${who} for an older revision, SHA-256 ${shortDigest(digest)}…; ${changes ?? 'what changed since is told by a comparison with that revision'}.${about}`;
  }
}
