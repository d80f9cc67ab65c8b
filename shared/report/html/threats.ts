import type { ReportDocument } from '../document/document';
import type { HtmlParts } from './html-section';
import { threatCard } from './threat-card';

/** Every threat that stands, those with the highest risk first. */
export const threats = (report: ReportDocument, parts: HtmlParts): string =>
  `<p class="quiet">${parts.say('reportThreats.numbers')}</p>\n${report.threats.map((one) => threatCard(one, parts)).join('\n')}`;
