import type { ReportDocument } from '../document';
import { evidenceInWords } from '../report-evidence';
import { headsIn, sayOf } from '../wording';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

/** From threats over mitigations to controls, and back. */
export function traceability(report: ReportDocument): string {
  const { traceability: all, controls } = report;
  const say = sayOf(report);
  const evidence = new Map(controls.map((one) => [`${one.catalogue}:${one.id}`, one.evidence]));
  return [
    table(
      headsIn(say, 'threat', 'title', 'mitigation', 'status', 'controls', 'evidence'),
      all.map(({ threat, title, number, mitigation, status, controls: refs }) => [
        threat,
        md(title),
        md(`${number} ${mitigation}`.trim()),
        say(`status.${status}`),
        refs.map(code).join(' '),
        md(evidenceInWords([...new Set(refs.flatMap((ref) => evidence.get(ref) ?? []))], say)),
      ]),
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
