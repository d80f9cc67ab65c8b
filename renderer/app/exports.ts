import { desktop } from '../desktop';
import { t } from '../language/words';
import { useDocument } from '../state/document';
import { currentKnowledge } from '../state/knowledge';
import { say } from '../state/notices';
import { buildReport } from '../state/report';
import { report } from './documents';

export type ExportFormat = 'pdf' | 'html' | 'json';

/** Writes the open document's report where a person chooses. */
export async function exportAs(format: ExportFormat): Promise<void> {
  const { document } = useDocument.getState();
  if (document === null) return;
  const model = document.history.present;
  const knowledge = currentKnowledge();
  const name = `${model.title}.${format}`;
  try {
    say(format === 'pdf' ? t('documents.printing') : t('documents.writing'));
    const saved = await (async () => {
      const { html, report: data } = await buildReport(
        model,
        document.analysis,
        knowledge,
        new Date().toISOString(),
      );
      if (format === 'json') return desktop.exportText(`${JSON.stringify(data, null, 2)}\n`, name);
      return format === 'pdf' ? desktop.exportPdf(html, name) : desktop.exportText(html, name);
    })();
    say(saved === null ? '' : t('documents.wrote', { name: saved.name, folder: saved.folder }));
  } catch (error) {
    report(error);
  }
}
