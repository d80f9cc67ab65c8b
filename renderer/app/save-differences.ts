import { analyse } from '../../shared/analysis/analyse';
import { speakerOf } from '../../shared/language/speak';
import { jsonText } from '../../shared/model/json-text';
import { suggestedName } from '../../shared/model/suggested-name';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import type { DifferenceDocument } from '../../shared/report/differences/difference-document';
import { desktop } from '../desktop';
import type { DifferenceFormat } from '../features/revisions/save-menu';
import { titleShown } from '../language/title-shown';
import { t, useLanguage } from '../language/words';
import { currentKnowledge } from '../state/knowledge';
import { say } from '../state/notices';
import { sha256 } from '../state/sha256';
import { today } from '../state/today';
import { report } from './documents';

/** A model, and the digest of its file where it is from one. */
export interface ComparedSide {
  model: ThreatModel;
  digest?: string;
}

/** Writes what is otherwise from one model to another where a person chooses. */
export async function saveDifferences(
  before: ComparedSide,
  after: ComparedSide,
  format: DifferenceFormat,
): Promise<void> {
  try {
    const { describeDifferences } = await import('../../shared/report/differences/describe-differences');
    const knowledge = currentKnowledge();
    const sideOf = async ({ model, digest }: ComparedSide) => ({
      model,
      digest: digest ?? (await sha256(writeModel(model))),
      analysis: analyse(model, knowledge, { today: today() }),
    });
    const document = describeDifferences(
      await sideOf(before),
      await sideOf(after),
      knowledge,
      speakerOf(useLanguage.getState().language),
    );
    const title = t('compare.fileName', { title: titleShown(after.model.title) });
    const saved = await desktop.exportText(
      await written(document, format),
      suggestedName(title, t('app.untitled'), format),
    );
    if (saved !== null) say(t('documents.wrote', { name: saved.name, folder: saved.folder }));
  } catch (error) {
    report(error);
  }
}

async function written(document: DifferenceDocument, format: DifferenceFormat): Promise<string> {
  const { language } = useLanguage.getState();
  switch (format) {
    case 'json':
      return jsonText(document);
    case 'md':
      return (await import('../../shared/report/differences/differences-markdown')).differencesMarkdown(
        document,
        speakerOf(language),
      );
    case 'html':
      return (await import('../../shared/report/differences/differences-html')).differencesHtml(
        document,
        language,
      );
  }
}
