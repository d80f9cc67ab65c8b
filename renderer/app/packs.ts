import { phrase } from '../../shared/language/phrase';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { useKnowledgeState } from '../state/knowledge';
import { say, useNotices } from '../state/notices';
import { report } from './documents';

/** At the start: the folders of packs chosen before. What can't be used is said, and the rest goes on. */
export async function restorePacks(): Promise<void> {
  try {
    useNotices.getState().calm('packs');
    await useKnowledgeState.getState().use(await desktop.packFolders());
    const { problems } = useKnowledgeState.getState();
    if (problems.length > 0)
      useNotices.getState().raise('packs', phrase('documents.packsNotUsed', { problem: problems[0] ?? '' }));
  } catch (error) {
    report(error);
  }
}

/** Lets a person choose a folder of packs and puts them to use. */
export async function addPackFolder(): Promise<void> {
  try {
    const chosen = await desktop.choosePackFolder();
    if (chosen === null) return;
    const { folders, use } = useKnowledgeState.getState();
    await use([...folders.filter(({ handle }) => handle !== chosen.handle), chosen]);
    const { problems } = useKnowledgeState.getState();
    say(
      problems[0] === undefined
        ? t('documents.packsUsed', { folder: chosen.name })
        : t('documents.packsRefused', { problem: problems[0] }),
    );
  } catch (error) {
    report(error);
  }
}

/** Reads the folders again, after somebody edited their packs. */
export async function rereadPacks(): Promise<void> {
  await restorePacks();
  if (useKnowledgeState.getState().problems.length === 0) say(t('documents.packsRead'));
}

export async function removePackFolder(handle: string): Promise<void> {
  try {
    await desktop.forgetPackFolder(handle);
    const { folders, use } = useKnowledgeState.getState();
    await use(folders.filter((folder) => folder.handle !== handle));
    say(t('documents.packsForgotten'));
  } catch (error) {
    report(error);
  }
}
