import type { ReportDocument } from '../document/document';
import { methodWords } from '../words/method-words';
import { markdownText as md } from './markdown-text';

/** How the report came about. */
export const method = (report: ReportDocument): string => methodWords(report).map(md).join('\n\n');
