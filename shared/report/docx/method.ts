import type { Paragraph } from 'docx';
import type { ReportDocument } from '../document/document';
import { methodWords } from '../words/method-words';
import { words } from './texts';

/** How the report came about. */
export const method = (report: ReportDocument): Paragraph[] => methodWords(report).map(words);
