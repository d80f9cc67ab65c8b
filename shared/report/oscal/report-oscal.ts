import { v5 } from 'uuid';
import { strideWords } from '../../analysis/suppress';
import type { ReportDocument, ReportThreat } from '../document/document';
import { markdownText } from '../markdown/markdown-text';
import { readable } from '../text/readable';

/** The version of NIST's OSCAL that is written. */
export const oscalVersion = '1.2.1';
/** Under which our ids are made: the same thing has the same id in every report. */
const namespace = '6f0bb7b0-6a55-5d53-9c5b-2f1d1f0a9d4e';
/** Names of properties and of ways to tell a risk that are ours. */
const ours = 'https://bulkhead.invalid/ns/oscal';
const attackUrl = 'https://attack.mitre.org';

/** When nobody gave a time, so that the same model gives the same bytes. */
const noTime = '1970-01-01T00:00:00Z';

/** `open`, and how OSCAL calls what people decided. */
const riskStatus: Readonly<Record<string, string>> = {
  open: 'open',
  mitigated: 'closed',
  accepted: 'deviation-approved',
  transferred: 'deviation-approved',
  avoided: 'closed',
  'not applicable': 'closed',
};
const lifecycles: Readonly<Record<string, string>> = { proposed: 'recommendation', 'in place': 'completed' };

/**
 * A report as a plan of action and milestones of NIST's OSCAL: every threat is a risk with its measures and controls,
 * and every one that is still to be treated is an item of the plan.
 * @returns an OSCAL document, valid by `oscal_complete_schema.json` of the version written
 * @see https://pages.nist.gov/OSCAL-Reference/models/v1.2.1/plan-of-action-and-milestones/
 */
export function reportOscal(report: ReportDocument): object {
  const id = (of: string) => v5(`${report.digest} ${of}`, namespace);
  const tool = id('tool');
  const remarks = [
    report.at === undefined ? 'The report was made without a time.' : '',
    line(report.shown?.limits.threats ?? ''),
    line(report.shown?.limits.benchmarks ?? ''),
    ...(report.shown?.absent ?? []).map(line),
  ]
    .filter((one) => one !== '' && one !== '-')
    .join(' ');
  const open = report.threats.filter(({ status, expired }) => status === 'open' || expired);
  return {
    'plan-of-action-and-milestones': {
      uuid: id('plan'),
      metadata: {
        title: line(`Threats of ${report.title}`),
        'last-modified': report.at ?? noTime,
        version: report.digest.slice(0, 16),
        'oscal-version': oscalVersion,
        props: [
          property('model-sha256', report.digest),
          ...report.packs.map((pack) => property('pack', `${pack.id}@${pack.version} ${pack.digest}`)),
        ],
        ...(remarks !== '' && { remarks }),
      },
      'system-id': { 'identifier-type': ours, id: word(report.title) },
      ...(report.threats.length > 0 && { risks: report.threats.map((threat) => riskOf(threat, id, tool)) }),
      'poam-items':
        open.length === 0
          ? [
              {
                uuid: id('nothing'),
                title: 'Nothing to treat',
                description:
                  report.shown?.limits.threats === undefined
                    ? 'No threat of this model is open.'
                    : 'No threat that this report shows is open.',
              },
            ]
          : open.map((threat) => itemOf(threat, id)),
    },
  };
}

type Id = (of: string) => string;

function riskOf(threat: ReportThreat, id: Id, tool: string): object {
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
      property('decision', threat.status),
      ...(threat.owner === '' ? [] : [property('owner', threat.owner)]),
      ...threat.controls.map(({ catalogue, edition, id: control }) =>
        property('control', `${catalogue}@${edition}:${control}`),
      ),
    ],
    status: threat.expired ? 'open' : (riskStatus[threat.status] ?? 'open'),
    ...(threat.attack.length > 0 && {
      'threat-ids': threat.attack.map(({ id: technique }) => ({
        system: attackUrl,
        id: `${attackUrl}/techniques/${technique.replace('.', '/')}`,
      })),
    }),
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
    ...(threat.expires !== '' && { deadline: `${threat.expires}T00:00:00Z` }),
    ...(threat.mitigations.length > 0 && {
      remediations: threat.mitigations.map(({ id: mitigation, title, status, subject }) => ({
        uuid: id(`remediation ${threat.key} ${mitigation} ${subject}`),
        lifecycle: lifecycles[status] ?? 'planned',
        title: line(title),
        description: line(`${title}: ${status}.`),
        props: [property('mitigation', mitigation), property('status', status)],
      })),
    }),
  };
}

const itemOf = (threat: ReportThreat, id: Id): object => ({
  uuid: id(`item ${threat.key}`),
  title: line(`${threat.number} ${threat.title}`),
  description: line(threat.statement),
  'related-risks': [{ 'risk-uuid': id(`risk ${threat.key}`) }],
  ...(threat.reason !== '' && { remarks: line(threat.reason) }),
});

const property = (name: string, value: string): object => ({ name, ns: ours, value: word(value) });
/** Markup of one line; OSCAL's is a part of Markdown. */
const line = (text: string): string => markdownText(text) || '-';
/** What OSCAL calls a string: not empty, no white space around it, no line break. */
const word = (text: string): string => readable(text).replace(/\s+/g, ' ').trim() || '-';
