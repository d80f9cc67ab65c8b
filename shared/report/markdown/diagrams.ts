import type { ReportDocument } from '../document/document';
import { sayOf } from '../words/wording';
import { markdownText as md } from './markdown-text';

/** Where the diagrams are, as there is no place for them here. */
export const diagrams = (report: ReportDocument): string =>
  sayOf(report)('reportInventory.diagramsElsewhere', {
    names: report.diagrams.map(({ name }) => md(name)).join(', '),
  });
