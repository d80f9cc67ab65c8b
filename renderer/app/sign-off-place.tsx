import { useEffect, useState } from 'react';
import { approve } from '../../shared/edits/approve';
import type { Approval } from '../../shared/model/approval';
import { visibleText } from '../../shared/model/visible-text';
import { SignOffDialog } from '../features/sign-off/sign-off-dialog';
import { t } from '../language/words';
import { useDocument, useOpenDocument } from '../state/document';
import { say } from '../state/notices';
import { keepRevision, listRevisions } from '../storage/revisions';
import type { Revision } from '../storage/rows';
import { useDialogs } from './dialogs';
import { report } from './documents';

/** Signing off the open model; what was approved is kept as a milestone. */
export function SignOffPlace({ onClose }: { onClose: () => void }) {
  const id = useOpenDocument((document) => document.id);
  const [revisions, setRevisions] = useState<readonly Revision[]>([]);
  useEffect(() => {
    listRevisions(id).then(setRevisions, report);
  }, [id]);
  return (
    <SignOffDialog
      onApprove={(approval) => {
        if (!useDocument.getState().execute(approve(approval))) return false;
        void keepApproved(approval)
          .then(() => listRevisions(id))
          .then(setRevisions, report);
        return true;
      }}
      onCompare={(approved) => {
        const revision = revisions.find(({ content }) => content === approved);
        return revision && (() => useDialogs.getState().show({ name: 'revisions', chosen: revision.id }));
      }}
      onClose={onClose}
    />
  );
}

/** Keeps the model with the approval in it, so that one can go back to what was approved. */
async function keepApproved({ by }: Approval): Promise<void> {
  const { document } = useDocument.getState();
  if (document === null) return;
  const name = visibleText(by);
  say(t('signOff.approvedNoMilestone', { name }));
  const milestone = t('signOff.milestone', { name });
  const state = { id: document.id, model: document.history.present, at: Date.now() };
  await keepRevision({ ...state, kind: 'milestone', name: milestone });
  say(t('signOff.approved', { name, milestone }));
}
