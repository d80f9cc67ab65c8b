import type { MessageKey } from '../../language/phrase';
import type { ReportDocument } from '../document/document';
import { sayOf } from './wording';

/** What there can be none of: in the whole model, and among what a report shows of it. */
const sentences = {
  threats: ['threats', 'reportThreats.none', 'reportLimits.noThreatShown'],
  open: ['threats', 'reportSummary.noOpenThreat', 'reportLimits.noOpenShown'],
  unsettled: ['threats', 'reportThreats.allSettled', 'reportLimits.noUnsettledShown'],
  accepted: ['threats', 'reportThreats.noAccepted', 'reportLimits.noAcceptedShown'],
  measures: ['threats', 'reportMeasures.none', 'reportLimits.noMeasureShown'],
  questions: ['questions', 'reportSummary.noQuestion', 'reportLimits.noQuestionShown'],
} as const satisfies Record<string, ['threats' | 'questions', MessageKey, MessageKey]>;

/** Says that there is none, and of a report that shows a part only no more than of that part. */
export function noneInWords(
  report: Pick<ReportDocument, 'shown' | 'language'>,
  what: keyof typeof sentences,
): string {
  const [of, whole, part] = sentences[what];
  const amount = report.shown?.[of];
  return sayOf(report)(amount !== undefined && amount.shown < amount.of ? part : whole);
}
