import type { Speaker } from '../../language/speak';
import type { ReportDocument, ReportThreat } from '../document/document';
import { measureNumbers } from '../document/report-mitigations';
import { evidenceByThreat, threatEvidenceInWords } from '../document/threat-evidence';
import { capital } from '../words/capital';
import { residualInWords } from '../words/residual-in-words';
import { inherentSteps } from '../words/risk-in-words';
import { decisionParts, inherentInWords, measureInWords } from '../words/threat-words';
import { sayOf } from '../words/wording';
import { markdownCode as code, markdownList as list, markdownText as md } from './markdown-text';

/** Every threat that stands, with its reasons, its decision, and what answers and verifies it. */
export function threats(report: ReportDocument): string {
  const say = sayOf(report);
  const evidenceOf = evidenceByThreat(report);
  const numberOf = measureNumbers(report);
  return [
    say('reportThreats.numbers'),
    ...report.threats.map((one) =>
      threat(one, threatEvidenceInWords(one, evidenceOf(one), say), numberOf, say),
    ),
  ].join('\n\n');
}

function threat(
  one: ReportThreat,
  evidence: string,
  numberOf: (measure: string) => string,
  say: Speaker,
): string {
  const decision = capital(decisionParts(one, say).map(md).join(', '));
  const controls = one.controls.map(({ catalogue, edition, id }) => code(`${catalogue}@${edition}:${id}`));
  const about = [
    say('reportThreats.riskLine', {
      residual: `**${capital(say(`status.${one.residual.level}`))}**`,
      inherent: inherentInWords(one, say),
    }),
    capital(say(`stride.${one.stride}`)),
    one.subjects
      .map(({ name, kind }) => say('reportThreats.ofKind', { name: md(name), kind: say(`status.${kind}`) }))
      .join(', '),
  ];
  return [
    `### ${one.number} ${md(one.title)}`,
    about.join(' · '),
    md(one.statement),
    list([
      ...one.reasons.map(({ what, value, who }) =>
        say('reportThreats.lineWhy', {
          reason: say('reportThreats.reason', { what: md(what), value: `**${md(value)}**`, who: md(who) }),
        }),
      ),
      ...[...inherentSteps(one, say), ...residualInWords(one, one.residualSteps, say, numberOf)].map(
        (because) => say('reportThreats.lineRisk', { because: md(because) }),
      ),
      say('reportThreats.lineDecision', {
        decision: one.reason === '' ? decision : `${decision}: ${md(one.reason)}`,
      }),
      ...one.mitigations.map((measure) =>
        say('reportThreats.lineMitigation', {
          mitigation: say('reportThreats.withStatus', {
            title: md(measure.title),
            status: md(measureInWords(one, measure, say)),
          }),
        }),
      ),
      ...(controls.length === 0
        ? []
        : [say('reportThreats.lineControls', { controls: controls.join(', ') })]),
      ...(evidence === '' ? [] : [say('reportThreats.lineEvidence', { evidence: md(evidence) })]),
      ...(one.techniqueTitles.length === 0
        ? []
        : [say('reportThreats.lineTechniques', { techniques: one.techniqueTitles.map(md).join(', ') })]),
      say('reportThreats.lineDescribed', { sources: one.describedBy.map(md).join('; ') }),
      say('reportThreats.lineKey', { key: code(one.key) }),
    ]),
  ].join('\n\n');
}
