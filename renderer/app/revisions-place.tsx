import { useEffect, useState } from 'react';
import { restore } from '../../shared/edits/restore';
import { RevisionsDialog, revisionName } from '../features/revisions/revisions-dialog';
import { t } from '../language/words';
import { useDocument, useOpenDocument } from '../state/document';
import { say } from '../state/notices';
import { keepRevision, listRevisions, readRevision } from '../storage/revisions';
import type { Revision, RevisionKind } from '../storage/rows';
import { lastSessionKept, openNew, report } from './documents';
import { saveDifferences } from './save-differences';

/**
 * The revisions of the open model, as the database keeps them.
 * @param chosen id of the one that is shown at first; undefined: the newest
 */
export function RevisionsPlace({ chosen, onClose }: { chosen: string | undefined; onClose: () => void }) {
  const id = useOpenDocument((document) => document.id);
  const [revisions, setRevisions] = useState<Revision[]>();
  useEffect(() => {
    lastSessionKept
      .then(() => listRevisions(id))
      .then(setRevisions, (error) => {
        report(error);
        setRevisions([]);
      });
  }, [id]);
  /** Keeps what the model is now. */
  const keep = async (kind: RevisionKind, name = '') => {
    const model = useDocument.getState().document?.history.present;
    if (model === undefined) return;
    await keepRevision({ id, model, at: Date.now(), kind, name });
    setRevisions(await listRevisions(id));
  };
  if (revisions === undefined) return null;
  return (
    <RevisionsDialog
      revisions={revisions}
      first={chosen}
      read={readRevision}
      onKeep={(name) => void keep('milestone', name).then(() => say(t('revisions.kept', { name })), report)}
      onRestore={async (revision, model) => {
        const name = revisionName(revision);
        try {
          await keep('before restoring');
          if (!useDocument.getState().execute(restore(model, name))) return;
          await keep('session');
          onClose();
          say(t('revisions.restoredAs', { name }));
        } catch (error) {
          report(error);
        }
      }}
      onOpenCopy={(model) => {
        onClose();
        void openNew(model);
      }}
      onSave={(before, after, format) => void saveDifferences({ model: before }, { model: after }, format)}
      onClose={onClose}
    />
  );
}
