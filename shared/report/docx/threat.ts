import type { Paragraph, Table } from 'docx';
import { strideWords } from '../../analysis/suppress';
import type { ReportThreat } from '../document';
import { dayInWords } from '../still-to-treat';
import { byCatalogue } from '../tables/by-catalogue';
import { namedRows } from './grid';
import type { Room } from './room';
import { heading, leadIn } from './texts';

/** A threat with its reasons, its decision, and what answers and verifies it. */
export function threat(one: ReportThreat, { width }: Room): (Paragraph | Table)[] {
  const decision = [
    one.status,
    one.expired ? 'the acceptance has expired' : '',
    one.owner && `owner ${one.owner}`,
    dayInWords(one),
    one.reason,
  ].filter((part) => part !== '');
  const rows: [string, readonly string[]][] = [
    [
      'Risk',
      [
        `${one.residual.level}; inherent ${one.inherent.level} (likelihood ${one.inherent.likelihood}, impact ${one.inherent.impact})`,
      ],
    ],
    ['Category', [strideWords[one.stride]]],
    ['Subject', one.subjects.map(({ name, kind }) => `${name} (${kind})`)],
    [
      'Why',
      [
        ...one.reasons.map(({ what, value, who }) => `${what}: ${value}, says ${who}`),
        ...one.shifts.map(({ because }) => because),
      ],
    ],
    ['Decision', [decision.join(', ')]],
    ['Mitigations', one.mitigations.map(({ title, status }) => `${title} (${status})`)],
    [
      'Controls',
      byCatalogue(one.controls.map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`)),
    ],
    ['Techniques', one.techniqueTitles],
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
