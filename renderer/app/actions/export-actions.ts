import type { MessageKey } from '../../../shared/language/phrase';
import type { ReportFormat } from '../../../shared/report/report-formats';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { exportAs } from '../exports';

/** The formats of a report, those first that people ask for most. A picture of the diagrams is an action of its own. */
const formats: readonly {
  format: Exclude<ReportFormat, 'svg'>;
  title: MessageKey;
  words: MessageKey;
  keys?: string[];
}[] = [
  { format: 'pdf', title: 'actions.exportPdf', words: 'synonyms.exportPdf', keys: ['mod+p'] },
  { format: 'html', title: 'actions.exportHtml', words: 'synonyms.exportHtml' },
  { format: 'docx', title: 'actions.exportDocx', words: 'synonyms.exportDocx' },
  { format: 'xlsx', title: 'actions.exportXlsx', words: 'synonyms.exportXlsx' },
  { format: 'md', title: 'actions.exportMd', words: 'synonyms.exportMd' },
  { format: 'csv', title: 'actions.exportCsv', words: 'synonyms.exportCsv' },
  { format: 'json', title: 'actions.exportJson', words: 'synonyms.exportJson' },
  { format: 'sarif', title: 'actions.exportSarif', words: 'synonyms.exportSarif' },
  { format: 'oscal', title: 'actions.exportOscal', words: 'synonyms.exportOscal' },
  { format: 'navigator', title: 'actions.exportNavigator', words: 'synonyms.exportNavigator' },
  { format: 'zip', title: 'actions.exportZip', words: 'synonyms.exportZip' },
];

/** Writing the open model's report, in every format that there is. */
export const exportActions: readonly Action[] = formats.map(({ format, title, words, keys }) => ({
  id: `export-${format}`,
  group: 'file',
  title: () => t(title),
  words: () => t(words),
  ...(keys && { keys, whileTyping: true }),
  needs: 'document',
  run: () => void exportAs(format),
}));
