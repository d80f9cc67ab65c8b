import type { PaperSize } from '../../model/report-choice';
import type { ReportDocument } from '../document/document';
import { sayOf } from '../words/wording';
import type { Limits } from './limits-in-words';
import type { Logo } from './logo';
import { type SectionId, sectionIds } from './sections';

/** What a choice made of a report. */
export interface ShownReport {
  /** The sections that it has, in the order of all reports. */
  sections: SectionId[];
  /** How much of all it shows, so that nobody takes a part for the whole. */
  threats: { shown: number; of: number };
  questions: { shown: number; of: number };
  subjects: { shown: number; of: number };
  benchmarks: { shown: number; of: number };
  limits: Limits;
  /** Why of some benchmarks that were asked for there is nothing, in sentences. */
  absent: readonly string[];
  /** The model's own title, where the report has another. */
  modelTitle?: string;
  /** How confidential it is; empty: it doesn't say. */
  mark: string;
  page: PaperSize;
  logo?: Logo;
}

type Shown = Pick<ReportDocument, 'shown'>;

export const sectionsOf = ({ shown }: Shown): readonly SectionId[] => shown?.sections ?? sectionIds;
export const hasSection = (report: Shown, id: SectionId): boolean => sectionsOf(report).includes(id);
export const markOf = ({ shown }: Shown): string => shown?.mark ?? '';
export const paperOf = ({ shown }: Shown): PaperSize => shown?.page ?? 'a4';
/** What it leaves out, in sentences; none where it says everything. */
export const limitsOf = ({ shown }: Shown): readonly string[] => {
  const { threats, others, benchmarks, sections } = shown?.limits ?? {};
  return [threats, others, benchmarks, sections].filter((one) => one !== undefined);
};
/** What stands on the title page: what the report leaves out, and why there is nothing of what was asked for. */
export const remarksOf = (report: Shown): readonly string[] => [
  ...limitsOf(report),
  ...(report.shown?.absent ?? []),
];

/** What stands under the heading of a section that shows a part only; empty: it shows all that there is. */
export function noteOf(report: Pick<ReportDocument, 'shown' | 'language'>, id: SectionId): string {
  const { threats, others, benchmarks } = report.shown?.limits ?? {};
  const isWhole = threats && sayOf(report)('reportLimits.isWhole');
  const absent = report.shown?.absent ?? [];
  const notes: Partial<Record<SectionId, readonly (string | undefined)[]>> = {
    summary: [threats, others],
    changes: [isWhole],
    diagrams: [others],
    threats: [threats, benchmarks],
    treatment: [threats],
    mitigations: [threats, benchmarks],
    coverage: [benchmarks, isWhole],
    compliance: [benchmarks, isWhole, ...absent],
    traceability: [threats, benchmarks],
    questions: [others],
    accepted: [threats],
    inventory: [others],
  };
  return (notes[id] ?? []).filter((one) => one !== undefined).join(' ');
}
