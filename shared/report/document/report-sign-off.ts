import type { LoadedPack } from '../../knowledge/knowledge';
import type { MessageKey } from '../../language/phrase';
import type { Speaker } from '../../language/speak';
import type { Person, PersonPart } from '../../model/approval';
import { type ApprovalState, approvalState, approvalsInOrder } from '../../model/approved-content';
import type { ThreatModel } from '../../model/threat-model';
import { dayIn } from '../words/wording';

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
  /** SHA-256 of the content that was approved, and what was said of it. */
  digest?: string;
  note?: string;
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

const lineOf = (
  part: SignOffRow['part'],
  { by: name, role, day, state, digest, note }: ReportApproval,
): SignOffRow => ({ part, name, role, day, state, digest, ...(note !== '' && { note }) });

/** How much of a SHA-256 stands where it isn't to be compared: the appendix has all of it. */
export const shortDigest = (digest: string): string => digest.slice(0, 16);

const approvedAs = {
  current: 'reportSignOff.approvedCurrent',
  'other knowledge': 'reportSignOff.approvedOtherKnowledge',
  older: 'reportSignOff.approvedOlder',
} as const satisfies Record<ApprovalState, MessageKey>;

/**
 * An approval as a sentence: who, when, of which content.
 * @param changes what changed since the approved content, where that is known
 */
export function approvalInWords(
  { by, role, day, digest, state, note }: ReportApproval,
  changes: string | undefined,
  say: Speaker,
): string {
  return say(approvedAs[state], {
    who: role === '' ? by : say('reportSignOff.who', { name: by, role }),
    day: dayIn(day, say),
    digest: shortDigest(digest),
    changes: changes ?? say('reportSignOff.changesUnknown'),
    note: note === '' ? '' : say('reportSignOff.note', { note }),
  });
}
