import type { ReportDocument } from '../document';
import { evidenceInWords } from '../report-evidence';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

/** From threats over mitigations to controls, and back. */
export function traceability({ traceability: all, controls }: ReportDocument): string {
  const evidence = new Map(controls.map((one) => [`${one.catalogue}:${one.id}`, one.evidence]));
  return [
    table(
      ['Threat', 'Title', 'Mitigation', 'Status', 'Controls', 'Evidence'],
      all.map(({ threat, title, number, mitigation, status, controls: refs }) => [
        threat,
        md(title),
        md(`${number} ${mitigation}`.trim()),
        status,
        refs.map(code).join(' '),
        md(evidenceInWords([...new Set(refs.flatMap((ref) => evidence.get(ref) ?? []))])),
      ]),
    ),
    '### By control',
    table(
      ['Control', 'Title', 'State', 'Evidence', 'Mitigations', 'Threats'],
      controls.map(({ catalogue, id, title, state, evidence: named, mitigations: measures, threats }) => [
        code(`${catalogue}:${id}`),
        md(title),
        state,
        md(evidenceInWords(named)),
        measures.join(', '),
        threats.join(', '),
      ]),
    ),
  ].join('\n\n');
}
