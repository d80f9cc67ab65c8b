import type { Speaker } from '../../language/speak';
import { mitigationStatuses } from '../../model/threat-model';
import type { ReportMitigation } from '../document/report-mitigations';
import { statusInWords } from './threat-words';

/** For whom a measure is how far, a group for each status: those that a decision alone counts as in place apart. */
export const statusGroups = (
  subjects: ReportMitigation['subjects'],
  say: Speaker,
): { status: string; names: string[] }[] =>
  mitigationStatuses.flatMap((status) =>
    [false, true].flatMap((counted) => {
      const names = subjects
        .filter((one) => one.status === status && one.counted === counted)
        .map(({ name }) => name);
      return names.length === 0 ? [] : [{ status: statusInWords(status, counted, say), names }];
    }),
  );
