import type { Approval } from '../../../shared/model/approval';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { t } from '../../language/words';
import { useContentDigest } from '../../state/content-digest';
import { useOpenDocument } from '../../state/document';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { ApprovalList } from './approval-list';
import { ApproveForm } from './approve-form';
import { PeopleList } from './people-list';
import styles from './sign-off.module.css';

/** Approving the open model, what was approved before, and whom the report names. */
export function SignOffDialog({
  onApprove,
  onCompare,
  onClose,
}: {
  onApprove: (approval: Approval) => boolean;
  onCompare: (approved: string) => (() => void) | undefined;
  onClose: () => void;
}) {
  const model = useOpenDocument(({ history }) => history.present);
  const digest = useContentDigest();
  return (
    <Dialog
      title={t('signOff.title')}
      description={t('signOff.about')}
      onClose={onClose}
      className={styles.dialog}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <ApproveForm digest={digest} expected={expectedIn(model)} onApprove={onApprove} />
          <section aria-labelledby="approvals" className={styles.form}>
            <h3 id="approvals">{t('signOff.approvals')}</h3>
            <ApprovalList digest={digest} onCompare={onCompare} />
          </section>
        </div>
        <PeopleList />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('help.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Who is named as approver and has approved nothing yet. */
function expectedIn({ people = {}, approvals = {} }: ThreatModel) {
  const given = new Set(Object.values(approvals).map(({ by }) => by));
  const next = Object.values(people).find(({ part, name }) => part === 'approver' && !given.has(name));
  return next && { name: next.name, role: next.role ?? '' };
}
