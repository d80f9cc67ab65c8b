import { suggestedName } from '../../shared/model/suggested-name';
import { extensionOf, type ReportFormat } from '../../shared/report/write-report';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { useDocument } from '../state/document';
import { currentKnowledge } from '../state/knowledge';
import { say } from '../state/notices';
import { buildReport } from '../state/report';
import { digestOf, sha256 } from '../state/sha256';
import { report } from './documents';
import { lastMilestone } from './last-milestone';

/** Writes the open document's report where a person chooses. */
export async function exportAs(format: ReportFormat): Promise<void> {
  const { document } = useDocument.getState();
  if (document === null) return;
  const model = document.history.present;
  const knowledge = currentKnowledge();
  const name = suggestedName(model.title, t('app.untitled'), extensionOf[format]);
  const at = new Date().toISOString();
  try {
    say(format === 'pdf' ? t('documents.printing') : t('documents.writing'));
    const saved = await (async () => {
      if (format === 'pdf') {
        const { html } = await buildReport(model, document.analysis, knowledge, at, await lastMilestone());
        return desktop.exportPdf(html, name);
      }
      const [{ writeReport }, { writeModel }, { reportDigests }] = await Promise.all([
        import('../../shared/report/write-report'),
        import('../../shared/model/write-model'),
        import('../../shared/report/report-digests'),
      ]);
      const digests = await reportDigests(model, await sha256(writeModel(model)), digestOf);
      const earlier = await lastMilestone();
      const source = { model, knowledge, analysis: document.analysis, ...digests, at, earlier };
      const content = await writeReport(format, source, { sha256: digestOf, printPdf: desktop.printPdf });
      return typeof content === 'string'
        ? desktop.exportText(content, name)
        : desktop.exportBytes(content, name);
    })();
    say(saved === null ? '' : t('documents.wrote', { name: saved.name, folder: saved.folder }));
  } catch (error) {
    report(error);
  }
}
