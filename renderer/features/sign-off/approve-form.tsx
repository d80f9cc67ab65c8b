import { type FormEvent, useState } from 'react';
import type { Approval } from '../../../shared/model/approval';
import { t } from '../../language/words';
import { useIsReadOnly } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import styles from './sign-off.module.css';

/**
 * Approves the model as it is.
 * @param digest of its content; undefined while that is worked out
 * @param expected who is named as approver and hasn't approved yet
 * @param onApprove returns whether it was done
 */
export function ApproveForm({
  digest,
  expected,
  onApprove,
}: {
  digest: string | undefined;
  expected: { name: string; role: string } | undefined;
  onApprove: (approval: Approval) => boolean;
}) {
  const isReadOnly = useIsReadOnly();
  const { packs } = useKnowledge();
  const [by, setBy] = useState(expected?.name ?? '');
  const [role, setRole] = useState(expected?.role ?? '');
  const [note, setNote] = useState('');
  const isReady = digest !== undefined && by.trim() !== '';
  const approve = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const isDone = onApprove({
      id: crypto.randomUUID(),
      by: by.trim(),
      ...(role.trim() !== '' && { role: role.trim() }),
      at: new Date().toISOString(),
      digest,
      packs: Object.fromEntries(packs.map(({ id, version, digest: of }) => [id, { version, digest: of }])),
      ...(note.trim() !== '' && { note: note.trim() }),
    });
    if (isDone) {
      setBy('');
      setRole('');
      setNote('');
    }
  };
  return (
    <form onSubmit={approve} aria-label={t('signOff.approveThis')} className={styles.form}>
      <h3>{t('signOff.approveThis')}</h3>
      <Locked when={isReadOnly}>
        <div className={styles.fields}>
          <div className={styles.pair}>
            <TextField
              label={t('signOff.name')}
              maxLength={500}
              value={by}
              onChange={(event) => setBy(event.target.value)}
            />
            <TextField
              label={t('signOff.role')}
              placeholder={t('signOff.roleHint')}
              maxLength={500}
              value={role}
              onChange={(event) => setRole(event.target.value)}
            />
          </div>
          <TextArea
            label={t('signOff.note')}
            placeholder={t('signOff.noteHint')}
            maxLength={20_000}
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <p className={styles.digest}>
            {t('signOff.digest')} <code>{digest ?? '…'}</code>
          </p>
          <Button type="submit" look="primary" disabled={!isReady}>
            {t('signOff.approve')}
          </Button>
        </div>{' '}
      </Locked>
    </form>
  );
}
