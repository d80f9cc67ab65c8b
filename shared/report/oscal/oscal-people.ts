import type { ReportDocument } from '../document/document';
import { approvalInWords, type ReportApproval, type SignOffRow } from '../document/report-sign-off';
import { changesInWords } from '../document/report-since';
import { sayOf } from '../words/wording';
import { type Id, line, property, some, word } from './oscal-values';

/** What people do for a report. The first and the third are OSCAL's own names. */
const roles = {
  'prepared-by': 'Prepared by',
  'reviewed-by': 'Reviewed by',
  'content-approver': 'Approved by',
  'risk-owner': 'Owner of a risk',
  'risk-decider': 'Who decided about a risk',
} as const;
export type RoleId = keyof typeof roles;

const roleOf = {
  'Prepared by': 'prepared-by',
  'Reviewed by': 'reviewed-by',
  'Approved by': 'content-approver',
} as const satisfies Record<SignOffRow['part'], RoleId>;

const asked = ['prepared-by', 'reviewed-by', 'content-approver'] as const satisfies RoleId[];

/** The id of a party that has somebody's name. */
export const partyId = (name: string, id: Id): string => id(`party ${word(name)}`);

/**
 * Whom a report names, and as what, as OSCAL's metadata has it: roles, parties, who has which role, and approvals as
 * actions.
 */
export function peopleOf(report: ReportDocument, id: Id): object {
  const named = namedIn(report);
  const used = [...new Set([...asked, ...named.map(({ role }) => role)])];
  const parties = new Map<string, { name: string; title: string; isSigner: boolean }>();
  for (const { name, title, role } of named) {
    const party = partyId(name, id);
    const known = parties.get(party);
    const isSigner = known?.isSigner || asked.some((one) => one === role);
    parties.set(party, { name, title: known?.title || title, isSigner });
  }
  return {
    roles: used.map((role) => ({ id: role, title: roles[role] })),
    ...some(
      'parties',
      [...parties].map(([uuid, { name, title, isSigner }]) => ({
        uuid,
        type: 'person',
        name: word(name),
        ...(title !== '' && { props: [{ name: 'job-title', value: word(title) }] }),
        ...(!isSigner && {
          remarks: 'Named in a decision; the model does not say whether this is a person or a team.',
        }),
      })),
    ),
    ...some(
      'responsible-parties',
      used.flatMap((role) => {
        const ids = named.filter((one) => one.role === role).map(({ name }) => partyId(name, id));
        return ids.length === 0 ? [] : [{ 'role-id': role, 'party-uuids': [...new Set(ids)] }];
      }),
    ),
    ...some(
      'actions',
      report.signOff.approvals.map((approval, at) => actionOf(approval, at, report, id)),
    ),
  };
}

/** Everybody, once for each thing that they do; `title`: what they are. */
function namedIn({ signOff, threats }: ReportDocument): { name: string; title: string; role: RoleId }[] {
  return [
    ...signOff.rows.map(({ part, name, role: title }) => ({ name, title, role: roleOf[part] })),
    ...threats.map(({ owner }) => ({ name: owner, title: '', role: 'risk-owner' as const })),
    ...threats.map(({ decidedBy }) => ({ name: decidedBy, title: '', role: 'risk-decider' as const })),
  ].filter(({ name }) => name.trim() !== '');
}

/** An approval, of what, and whether the model is still that. */
function actionOf(approval: ReportApproval, at: number, report: ReportDocument, id: Id): object {
  const { by, day, digest, state } = approval;
  const row = report.signOff.rows.find((one) => one.name === by && one.day === day);
  return {
    uuid: id(`approval ${by} ${day} ${digest} ${at}`),
    date: `${day}T00:00:00Z`,
    type: 'approval',
    system: 'http://csrc.nist.gov/ns/oscal',
    props: [property('content-sha256', digest), property('approval-state', state)],
    'responsible-parties': [
      { 'role-id': roleOf[row?.part ?? 'Approved by'], 'party-uuids': [partyId(by, id)] },
    ],
    remarks: line(approvalInWords(approval, changesInWords(report, digest), sayOf(report))),
  };
}
