import { v5 } from 'uuid';
import type { ReportDocument } from '../document/document';
import { stillToTreat } from '../document/still-to-treat';
import { wellFormed } from '../text/well-formed';
import { sayOf } from '../words/wording';
import { backMatterOf, evidenceObservations } from './oscal-evidence';
import { findingsOf, hasFindings } from './oscal-findings';
import { peopleOf } from './oscal-people';
import { itemOf, riskOf } from './oscal-risk';
import { type Id, line, momentOf, noTime, ours, property, some, word } from './oscal-values';

/** The version of NIST's OSCAL that is written. */
export const oscalVersion = '1.2.1';
/** Under which our ids are made. */
const namespace = '6f0bb7b0-6a55-5d53-9c5b-2f1d1f0a9d4e';

/**
 * A report as a plan of action and milestones of NIST's OSCAL: every threat is a risk with its measures and controls,
 * every one that is still to be treated is an item of the plan, and every item of a benchmark that the report judges is a
 * finding, with an observation of what that rests on.
 * @returns an OSCAL document, valid by `oscal_complete_schema.json` of the version written
 * @see https://pages.nist.gov/OSCAL-Reference/models/v1.2.1/plan-of-action-and-milestones/
 */
export function reportOscal(report: ReportDocument): object {
  const system = report.shown?.modelTitle ?? report.title;
  // Half a character, as a file may have it, has no bytes to make an id of.
  const id: Id = (of) => v5(wellFormed(`${system} ${of}`), namespace);
  const tool = id('tool');
  const at = momentOf(report.at) ?? noTime;
  const { findings, observations, unsatisfied } = findingsOf(report, { id, tool, at });
  const plan = stillToTreat(report.threats);
  return {
    'plan-of-action-and-milestones': {
      uuid: id(`plan ${report.digest} ${JSON.stringify([report.at, report.title, report.shown])}`),
      metadata: {
        title: line(`Threats of ${report.title}`),
        'last-modified': at,
        version: report.digest.slice(0, 16),
        'oscal-version': oscalVersion,
        props: [
          property('model-sha256', report.digest),
          ...(report.content === '' ? [] : [property('content-sha256', report.content)]),
          ...(report.revision === '' ? [] : [property('revision', report.revision)]),
          ...report.packs.map((pack) => property('pack', `${pack.id}@${pack.version} ${pack.digest}`)),
        ],
        ...peopleOf(report, id),
        remarks: remarksOf(report),
      },
      'system-id': { 'identifier-type': ours, id: word(system) },
      'local-definitions': toolOf(id, tool),
      ...some('observations', [...observations, ...evidenceObservations(report, id, at)]),
      ...some(
        'risks',
        report.threats.map((threat) => riskOf(threat, id, tool)),
      ),
      ...some('findings', findings),
      'poam-items':
        plan.length === 0
          ? [nothingToTreat(report, id)]
          : plan.map((threat) => itemOf(threat, unsatisfied.get(threat.number) ?? [], id)),
      ...backMatterOf(report, id),
    },
  };
}

/** What a reader must not overlook: of what the document is, and what it leaves out. */
function remarksOf(report: ReportDocument): string {
  const { limits, absent = [] } = report.shown ?? {};
  return [
    report.at === undefined ? 'The report was made without a time.' : '',
    report.signOff.approvals.length === 0 ? sayOf({})('reportSignOff.nobody') : '',
    hasFindings(report)
      ? 'Findings say what a design says of the items of benchmarks: what was decided, not what runs.'
      : 'The report leaves out what the design says of the items of benchmarks, so there are no findings.',
    ...[limits?.threats, limits?.benchmarks, ...absent].map((one) => (one ? line(one) : '')),
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** The program that worked the risks out, to which their origins lead. */
const toolOf = (id: Id, tool: string): object => ({
  'assessment-assets': {
    components: [
      {
        uuid: tool,
        type: 'software',
        title: 'Bulkhead',
        description: 'Works out threats, and what a design says of the items of benchmarks, from its model.',
        status: { state: 'operational' },
      },
    ],
    'assessment-platforms': [{ uuid: id('platform'), 'uses-components': [{ 'component-uuid': tool }] }],
  },
});

const nothingToTreat = ({ shown }: ReportDocument, id: Id): object => ({
  uuid: id('nothing'),
  title: 'Nothing to treat',
  description:
    shown?.limits.threats === undefined
      ? 'No threat of this model is left to treat.'
      : 'No threat that this report shows is left to treat.',
});
