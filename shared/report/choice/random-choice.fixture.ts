import fc from 'fast-check';
import { decisionStatuses } from '../../model/decision-status';
import { paperSizes, type ReportChoice } from '../../model/report-choice';
import type { ReportDocument } from '../document/document';
import { sectionIds } from './sections';

/** Any choice about a report, also of what isn't in it. */
export function arbitraryChoice(report: ReportDocument): fc.Arbitrary<ReportChoice> {
  const some = <T>(all: readonly T[]) => fc.subarray([...all]);
  return fc.record(
    {
      sections: some([...sectionIds, 'horoscope']),
      benchmarks: some([
        ...new Set(report.coverage.map(({ catalogue }) => catalogue.split('@')[0] ?? '')),
        'gone',
      ]),
      lowestRisk: fc.constantFrom('low', 'medium', 'high', 'critical'),
      statuses: some(decisionStatuses),
      owners: some(['', ...new Set(report.threats.map(({ owner }) => owner))]),
      diagrams: some([...report.diagrams.map(({ id }) => id), 'gone']),
      title: fc.constantFrom('', 'For the board', '<script>alert(1)</script>'),
      mark: fc.constantFrom('', 'Confidential', '"}</style><img src=x>'),
      page: fc.constantFrom(...paperSizes),
    },
    { requiredKeys: [] },
  );
}
