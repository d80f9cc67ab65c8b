import type { ReportDocument } from '../document/document';
import { sayOf } from './wording';

/** What was looked at and what wasn't, for the title page. */
export function scopeInWords(
  report: Pick<ReportDocument, 'language' | 'subjects' | 'outOfScope' | 'assumptions' | 'sources'>,
): string {
  const say = sayOf(report);
  const [leftOut, assumptions] = [report.outOfScope.length, report.assumptions.length];
  const files = report.sources.files.length;
  const parts = [
    say('reportCover.lookedAt', { count: report.subjects.length - leftOut }),
    leftOut === 0 ? say('reportCover.noneLeftOut') : say('reportCover.leftOut', { value: leftOut }),
    assumptions === 0
      ? say('reportCover.noAssumption')
      : say('reportCover.assumptions', { count: assumptions }),
    ...(files === 0 ? [] : [say('reportCover.readFrom', { count: files })]),
  ];
  return `${parts.join('; ')}.`;
}
