import type { SavedFile } from '../../shared/desktop';
import { isAudience } from '../../shared/model/audience';
import { suggestedName } from '../../shared/model/suggested-name';
import { extensionOf, type ReportFormat } from '../../shared/report/report-formats';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { useDocument } from '../state/document';
import { currentKnowledge } from '../state/knowledge';
import { refuse, say } from '../state/notices';
import { pageOf, reportSource } from '../state/report';
import { isChanged, reportChoice, savedOf, spokenChoice } from '../state/report-choice';
import { digestOf } from '../state/sha256';
import { Cancelled, doWork, type Progress, useWork } from '../state/work';
import { report } from './documents';
import { lastMilestone } from './last-milestone';
import { pngOf } from './png-of';

/** Writes the open document's report, with what is chosen of it, where a person chooses. They can cancel it. */
export async function exportAs(format: ReportFormat): Promise<void> {
  if (useDocument.getState().document === null) return;
  if (useWork.getState().work !== null) return refuse(t('documents.stillWriting'));
  say(format === 'pdf' ? t('documents.printing') : t('documents.writing'));
  try {
    const saved = await doWork((progress) => written(format, progress), desktop.cancelPrint);
    say(saved === null ? '' : t('documents.wrote', { name: saved.name, folder: saved.folder }));
  } catch (error) {
    if (error instanceof Cancelled) say(t('documents.cancelled'));
    else report(error);
  }
}

async function written(format: ReportFormat, { step, check }: Progress): Promise<SavedFile | null> {
  const { document } = useDocument.getState();
  if (document === null) return null;
  const model = document.history.present;
  const { choice } = reportChoice();
  const name = nameOf(format);
  const at = new Date().toISOString();
  const source = await reportSource(model, document.analysis, currentKnowledge(), at, await lastMilestone());
  if (format === 'pdf') {
    const html = await pageOf(source, choice);
    check();
    return desktop.exportPdf(html, name, at);
  }
  const { writeReport } = await import('../../shared/report/write-report');
  const machine = { sha256: digestOf, printPdf: desktop.printPdf, rasterise: pngOf };
  const content = await writeReport(format, source, machine, {
    choice: spokenChoice(choice),
    onStep: step,
  });
  check();
  return typeof content === 'string' ? desktop.exportText(content, name) : desktop.exportBytes(content, name);
}

/** The title that was chosen, else the model's; and for whom it is, where it isn't everything. */
function nameOf(format: ReportFormat): string {
  const { document } = useDocument.getState();
  const model = document?.history.present;
  if (model === undefined) return suggestedName('', t('app.untitled'), extensionOf[format]);
  const choosing = reportChoice();
  const { preset, choice } = choosing;
  const isWhole = preset === 'auditor' && !isChanged(choosing, model);
  const audience = isAudience(preset) ? t(`choosing.${preset}`) : savedOf(preset, model)?.name;
  const title = choice.title?.trim() || model.title.trim() || t('app.untitled');
  const words = isWhole || audience === undefined ? title : `${title} – ${audience}`;
  return suggestedName(words, t('app.untitled'), extensionOf[format]);
}
