import type { FileChild } from 'docx';
import { mitigationStatuses } from '../../model/threat-model';
import type { ReportDocument } from '../document/document';
import { evidenceInWords } from '../document/report-evidence';
import { byCatalogue } from '../tables/by-catalogue';
import { runsInWords } from '../words/number-runs';
import { statusInWords } from '../words/threat-words';
import { traceGroups } from '../words/trace-groups';
import { headsIn } from '../words/wording';
import { longGrid } from './long-grid';
import { part } from './parts';
import type { Room } from './room';
import { heading, words } from './texts';

/** In hundredths of the page, as the heads below name them. */
const widths = [13, 17, 20, 9, 31, 10];

/** From threats over measures to controls and evidence, and back by control. */
export function traceability(report: ReportDocument, room: Room): FileChild[] {
  const { say } = room;
  const rows = traceGroups(report).map(
    ({ threats, title, number, mitigation, status, counted, controls, evidence }) => [
      runsInWords(threats),
      title,
      `${number} ${mitigation}`.trim(),
      statusInWords(status, counted, say),
      byCatalogue(controls).join('\n'),
      evidenceInWords(evidence, say),
    ],
  );
  const stati = mitigationStatuses.map((status) => say(`status.${status}`));
  return [
    ...(rows.length === 0
      ? [words(say('reportWords.thereIsNone'))]
      : longGrid(
          headsIn(say, 'threats', 'title', 'mitigation', 'status', 'controls', 'evidence'),
          rows,
          widths,
          room,
          [undefined, undefined, undefined, stati],
        )),
    heading(say('reportMeasures.byControl'), 2),
    ...part(room, 'controls'),
  ];
}
