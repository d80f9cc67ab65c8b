import { hasSection } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { sayOf } from './wording';

/** How a report comes about, in plain words. */
export function methodWords(report: Pick<ReportDocument, 'language'>): string[] {
  const say = sayOf(report);
  return [say('reportMethod.drawing'), say('reportMethod.risk'), ...packsLanguage(report)];
}

/** That packs speak English, where the report doesn't. */
export const packsLanguage = (report: Pick<ReportDocument, 'language'>): string[] =>
  report.language === undefined || report.language === 'en' ? [] : [sayOf(report)('reportMethod.packs')];

/** What the summary's words mean, where no section says so: two or three lines instead of both. */
export function summaryWords(report: Pick<ReportDocument, 'language' | 'shown'>): string[] {
  const say = sayOf(report);
  return [
    ...(hasSection(report, 'glossary') ? [] : [say('reportSummary.meansRisk')]),
    ...(hasSection(report, 'method') ? [] : [say('reportSummary.meansDecisions')]),
  ];
}

const terms = [
  'boundary',
  'flow',
  'fact',
  'threat',
  'mitigation',
  'control',
  'benchmark',
  'evidence',
  'inherent',
  'residual',
  'accepted',
] as const;

/** What the words of a report mean. */
export function termsOf(report: Pick<ReportDocument, 'language'>): [term: string, meaning: string][] {
  const say = sayOf(report);
  return terms.map((term) => [say(`reportGlossary.${term}`), say(`reportGlossary.${term}Means`)]);
}
