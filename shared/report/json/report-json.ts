import { jsonText } from '../../model/json-text';
import type { SectionId } from '../choice/sections';
import { hasSection } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';

/** The section that each part of the data belongs to; what is not here is in every report. */
const sectionOf: Partial<Record<keyof ReportDocument, SectionId>> = {
  since: 'changes',
  threats: 'threats',
  diagrams: 'diagrams',
  mitigations: 'mitigations',
  traceability: 'traceability',
  controls: 'traceability',
  coverage: 'coverage',
  silent: 'coverage',
  questions: 'questions',
  subjects: 'inventory',
  crossings: 'inventory',
  categories: 'inventory',
  suppressed: 'inventory',
  assumptions: 'assumptions',
  outOfScope: 'assumptions',
  losses: 'assumptions',
  accepted: 'accepted',
  orphans: 'accepted',
  notices: 'sources',
  sources: 'sources',
  evidence: 'sources',
};
const sections = new Map<string, SectionId>(Object.entries(sectionOf));

/** A report as JSON, with the data of the sections that it shows: of the others there is nothing, not an empty list. */
export function reportJson(report: ReportDocument): string {
  if (report.shown === undefined) return jsonText(report);
  const { logo: _logo, ...shown } = report.shown;
  return jsonText(
    Object.fromEntries(
      Object.entries({ ...report, shown }).filter(([field]) => {
        const section = sections.get(field);
        return section === undefined || hasSection(report, section);
      }),
    ),
  );
}
