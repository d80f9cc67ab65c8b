import type { FileChild } from 'docx';
import type { ReportThreat } from '../document/document';
import { threatEvidenceInWords } from '../document/threat-evidence';
import { byCatalogue } from '../tables/by-catalogue';
import { residualInWords } from '../words/residual-in-words';
import { inherentSteps } from '../words/risk-in-words';
import { decisionParts, inherentInWords, measureInWords } from '../words/threat-words';
import { namedRows } from './grid';
import type { Room } from './room';
import { heading, leadIn } from './texts';

/** A threat with its reasons, its decision, and what answers and verifies it. */
export function threat(one: ReportThreat, { width, say, evidenceOf, numberOf }: Room): FileChild[] {
  const decision = [...decisionParts(one, say), one.reason].filter((part) => part !== '');
  const rows: [string, readonly string[]][] = [
    [
      say('reportColumns.risk'),
      [
        say('reportThreats.riskLine', {
          residual: say(`status.${one.residual.level}`),
          inherent: inherentInWords(one, say),
        }),
        ...inherentSteps(one, say),
        ...residualInWords(one, one.residualSteps, say, numberOf),
      ],
    ],
    [say('reportColumns.category'), [say(`stride.${one.stride}`)]],
    [
      say('reportColumns.subject'),
      one.subjects.map(({ name, kind }) =>
        say('reportThreats.ofKind', { name, kind: say(`status.${kind}`) }),
      ),
    ],
    [say('reportColumns.why'), one.reasons.map((reason) => say('reportThreats.reason', reason))],
    [say('reportColumns.decision'), [decision.join(', ')]],
    [
      say('reportColumns.mitigations'),
      one.mitigations.map((measure) =>
        say('reportThreats.withStatus', {
          title: measure.title,
          status: measureInWords(one, measure, say),
        }),
      ),
    ],
    [
      say('reportColumns.controls'),
      byCatalogue(one.controls.map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`)),
    ],
    [
      say('reportColumns.evidence'),
      [threatEvidenceInWords(one, evidenceOf(one), say)].filter((line) => line !== ''),
    ],
    [say('reportColumns.techniques'), one.techniqueTitles],
    [say('reportColumns.describedBy'), [one.describedBy.join('; ')]],
    [say('reportColumns.key'), [one.key]],
  ];
  return [
    heading(`${one.number} ${one.title}`, 2),
    leadIn(one.statement),
    namedRows(
      rows.filter(([, lines]) => lines.length > 0),
      width,
    ),
  ];
}
