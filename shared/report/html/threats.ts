import type { ReportDocument } from '../document/document';
import type { HtmlParts } from './html-section';
import { threatCard } from './threat-card';

/** Every threat that stands, those with the highest risk first. */
export const threats = (report: ReportDocument, parts: HtmlParts): string =>
  report.threats.map((one) => threatCard(one, parts)).join('\n');
