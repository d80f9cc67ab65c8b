import { useCallback, useEffect, useState } from 'react';
import type { LibraryActions } from '../features/library/library-actions';
import { titleShown } from '../language/title-shown';
import { inWords, t } from '../language/words';
import { say, useNotices } from '../state/notices';
import { listKept } from '../storage/anywhere';
import { type Room, room } from '../storage/room';
import type { ModelEntry } from '../storage/rows';
import { duplicateModel, forgetForGood, setArchived, setTags, setTrashed } from '../storage/shelves';
import { reasonNow } from '../storage/trouble';
import { openKept, report } from './documents';
import { exportLibrary, importLibrary } from './library-archive';

/** The models that the app keeps, and what can be done to them. */
export function useLibrary(): {
  /** Undefined: not known yet. */
  models: ModelEntry[] | undefined;
  space: Room | undefined;
  actions: LibraryActions;
} {
  const [models, setModels] = useState<ModelEntry[]>();
  const [space, setSpace] = useState<Room>();
  const look = useCallback(async () => {
    const { models: kept, problem } = await listKept();
    setModels(kept);
    if (problem !== undefined) useNotices.getState().raise('database', problem);
    setSpace(await room());
  }, []);
  useEffect(() => void look(), [look]);
  const doing = (work: Promise<unknown>, done = '') =>
    void work
      .then(() => say(done))
      .catch(async (error) => {
        const reason = await reasonNow(error);
        report(
          new Error(t('library.notDone', { reason: typeof reason === 'string' ? reason : inWords(reason) })),
        );
      })
      .then(look);
  return {
    models,
    space,
    actions: {
      onKept: (id) => void openKept(id),
      onDuplicate: (id) =>
        doing(duplicateModel(id, (title) => t('library.copyOf', { title: titleShown(title) }))),
      onTags: (id, tags) => doing(setTags(id, tags)),
      onArchive: (id, isArchived) => doing(setArchived(id, isArchived)),
      onTrash: (id, isTrashed) => doing(setTrashed(id, isTrashed), isTrashed ? t('library.inTrash') : ''),
      onForget: (id) => doing(forgetForGood(id)),
      onExportAll: () => void exportLibrary(),
      onImportArchive: (file) => void importLibrary(file).then(look),
    },
  };
}
