import type { ReportDocument } from '../document/document';
import { termsOf } from '../words/method-words';
import { headsIn, sayOf } from '../words/wording';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** The words of the report. */
export const glossary = (report: ReportDocument): string =>
  table(
    headsIn(sayOf(report), 'word', 'meaning'),
    termsOf(report).map((row) => row.map(md)),
  );
