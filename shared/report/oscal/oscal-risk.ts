import { strideWords } from '../../analysis/suppress';
import type { ReportThreat } from '../document/document';
import { stillToTake, stillToTreat } from '../document/still-to-treat';
import { decisionParts, measureInWords } from '../words/threat-words';
import { sayOf } from '../words/wording';
import { partyId } from './oscal-people';
import { endOf, type Id, line, momentOf, ours, property, some } from './oscal-values';

const attackUrl = 'https://attack.mitre.org';
const say = sayOf({});

/** `open`, and how OSCAL calls what people decided. */
const riskStatus: Readonly<Record<ReportThreat['status'], string>> = {
  open: 'open',
  mitigated: 'closed',
  accepted: 'deviation-approved',
  transferred: 'deviation-approved',
  avoided: 'closed',
  'not applicable': 'closed',
};
type Measure = ReportThreat['mitigations'][number];

/** What was turned down was recommended; it isn't planned. */
const lifecycles: Readonly<Record<Measure['status'], string>> = {
  proposed: 'recommendation',
  planned: 'planned',
  'in place': 'completed',
  declined: 'recommendation',
};

/**
 * A threat as a risk of OSCAL: with its measures as responses, and what people decided in its log.
 * @param tool id of what worked it out
 */
export function riskOf(threat: ReportThreat, id: Id, tool: string): object {
  const facet = (name: string, value: string) => ({ name, system: ours, value });
  return {
    uuid: id(`risk ${threat.key}`),
    title: line(`${threat.number} ${threat.title}`),
    description: line(threat.statement),
    statement: line(
      `${threat.title}: ${threat.subjects.map(({ name, kind }) => `${name} (${kind})`).join(', ')}. ${threat.reasons.map(({ what, value, who }) => `${what}: ${value} (${who})`).join('; ')}`,
    ),
    props: [
      property('threat', threat.number),
      property('key', threat.key),
      property('rule', threat.rule),
      property('stride', strideWords[threat.stride]),
      property('decision', threat.status, decisionParts(threat, say).join('; ')),
      ...(threat.owner === '' ? [] : [property('owner', threat.owner)]),
      ...(threat.decidedBy === '' ? [] : [property('decided-by', threat.decidedBy)]),
      ...(threat.decidedAt === '' ? [] : [property('decided-at', threat.decidedAt)]),
      ...(threat.expires === '' ? [] : [property(dayName(threat), threat.expires)]),
      ...threat.controls.map(({ catalogue, edition, id: control }) =>
        property('control', `${catalogue}@${edition}:${control}`),
      ),
    ],
    status: threat.expired ? 'open' : riskStatus[threat.status],
    ...some(
      'threat-ids',
      threat.attack.map(({ id: technique }) => ({
        system: attackUrl,
        id: `${attackUrl}/techniques/${technique.replace('.', '/')}`,
      })),
    ),
    characterizations: [
      {
        origin: { actors: [{ type: 'tool', 'actor-uuid': tool }] },
        facets: [
          facet('inherent-risk', threat.inherent.level),
          facet('residual-risk', threat.residual.level),
          facet('likelihood', `${threat.residual.likelihood}`),
          facet('impact', `${threat.residual.impact}`),
        ],
      },
    ],
    ...(threat.expires !== '' && { deadline: endOf(threat.expires) }),
    ...some(
      'remediations',
      threat.mitigations.map((measure) => responseOf(threat, measure, id)),
    ),
    ...logOf(threat, id),
  };
}

/** What the day of a decision is, by its name. */
function dayName({ status, expired }: ReportThreat): string {
  if (expired) return 'ended-on';
  if (status === 'open') return 'due';
  return status === 'accepted' ? 'accepted-until' : 'holds-until';
}

function responseOf(threat: ReportThreat, measure: Measure, id: Id): object {
  const { id: mitigation, title, status, subject } = measure;
  const of = `${threat.key} ${mitigation} ${subject}`;
  return {
    uuid: id(`remediation ${of}`),
    lifecycle: lifecycles[status],
    title: line(title),
    description: line(`${title}: ${measureInWords(threat, measure, say)}.`),
    props: [property('mitigation', mitigation), property('status', status)],
    ...some('tasks', taskOf(threat, measure, id(`task ${of}`), id)),
  };
}

/** That a measure is still to be taken, by whom, until when; nothing where nobody has said either. */
function taskOf(threat: ReportThreat, measure: Measure, uuid: string, id: Id): object[] {
  const { owner, expires, expired, status } = threat;
  const isToDo = stillToTreat([threat]).length > 0 && stillToTake(threat).includes(measure);
  const due = status === 'open' && !expired ? expires : '';
  if (!isToDo || (owner === '' && due === '')) return [];
  return [
    {
      uuid,
      type: 'milestone',
      title: line(`${measure.title} is in place`),
      ...(due !== '' && { timing: { 'on-date': { date: endOf(due) } } }),
      ...(owner !== '' && {
        'responsible-roles': [{ 'role-id': 'risk-owner', 'party-uuids': [partyId(owner, id)] }],
      }),
    },
  ];
}

/** What happened to a risk, as far as anybody wrote down when. */
function logOf(threat: ReportThreat, id: Id): object {
  const { key, status, reason, expires, expired, decidedBy, decidedAt } = threat;
  const decided = momentOf(decidedAt);
  const ended = expired && expires !== '' ? dayAfter(expires) : undefined;
  const entries = [
    ...(decided === undefined
      ? []
      : [
          {
            uuid: id(`decision ${key} ${decidedAt}`),
            title: expired ? 'A decision that has ended since' : `Decision: ${status}`,
            ...(reason !== '' && { description: line(reason) }),
            ...{ start: decided, end: decided },
            ...(decidedBy !== '' && {
              'logged-by': [{ 'party-uuid': partyId(decidedBy, id), 'role-id': 'risk-decider' }],
            }),
            ...(!expired && { 'status-change': riskStatus[status] }),
          },
        ]),
    ...(ended === undefined
      ? []
      : [
          {
            uuid: id(`end ${key} ${expires}`),
            title: 'The decision has ended',
            description: line(`Its last day was ${expires}; the risk counts as open again.`),
            ...{ start: ended, end: ended, 'status-change': 'open' },
          },
        ]),
  ];
  return entries.length === 0 ? {} : { 'risk-log': { entries } };
}

/** The first moment after a day, `YYYY-MM-DD`. */
const dayAfter = (day: string): string | undefined => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : momentOf(new Date(time + 86_400_000).toISOString());
};

/**
 * A risk that is left to treat as an item of the plan.
 * @param findings ids of what isn't satisfied because of it
 */
export const itemOf = (threat: ReportThreat, findings: readonly string[], id: Id): object => ({
  uuid: id(`item ${threat.key}`),
  title: line(`${threat.number} ${threat.title}`),
  description: line(threat.statement),
  ...some(
    'related-findings',
    findings.map((uuid) => ({ 'finding-uuid': uuid })),
  ),
  'related-risks': [{ 'risk-uuid': id(`risk ${threat.key}`) }],
  ...(threat.reason !== '' && { remarks: line(threat.reason) }),
});
