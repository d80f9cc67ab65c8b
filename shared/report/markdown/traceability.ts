import type { ReportDocument } from '../document';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

/** From threats over mitigations to controls, and back. */
export const traceability = ({ traceability: all, controls }: ReportDocument): string =>
  [
    table(
      ['Threat', 'Title', 'Mitigation', 'Controls'],
      all.map(({ threat: number, title, mitigation, controls: refs }) => [
        number,
        md(title),
        md(mitigation),
        refs.map(code).join(' '),
      ]),
    ),
    '### By control',
    table(
      ['Control', 'Title', 'Mitigations', 'Threats'],
      controls.map(({ catalogue, id, title, mitigations: measures, threats }) => [
        code(`${catalogue}:${id}`),
        md(title),
        measures.join(', '),
        threats.join(', '),
      ]),
    ),
  ].join('\n\n');
