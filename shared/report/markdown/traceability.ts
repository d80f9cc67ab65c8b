import type { ReportDocument } from '../document/document';
import { evidenceInWords } from '../document/report-evidence';
import { runsInWords } from '../words/number-runs';
import { statusInWords } from '../words/threat-words';
import { traceGroups } from '../words/trace-groups';
import { headsIn, sayOf } from '../words/wording';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

/** From threats over mitigations to controls, and back. */
export function traceability(report: ReportDocument): string {
  const { controls } = report;
  const say = sayOf(report);
  return [
    table(
      headsIn(say, 'threats', 'title', 'mitigation', 'status', 'controls', 'evidence'),
      traceGroups(report).map(
        ({ threats, title, number, mitigation, status, counted, controls: refs, evidence }) => [
          runsInWords(threats),
          md(title),
          md(`${number} ${mitigation}`.trim()),
          statusInWords(status, counted, say),
          refs.map(code).join(' '),
          md(evidenceInWords(evidence, say)),
        ],
      ),
    ),
    `### ${say('reportMeasures.byControl')}`,
    table(
      headsIn(say, 'control', 'title', 'state', 'evidence', 'mitigations', 'threats'),
      controls.map(({ catalogue, id, title, state, evidence: named, mitigations: measures, threats }) => [
        code(`${catalogue}:${id}`),
        md(title),
        say(`coverage.${state}`),
        md(evidenceInWords(named, say)),
        measures.join(', '),
        threats.join(', '),
      ]),
    ),
  ].join('\n\n');
}
