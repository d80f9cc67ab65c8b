import { useState } from 'react';
import { setOutOfScope } from '../../../shared/edits/describe';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument } from '../../state/document';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';
import styles from './inspector.module.css';

/** Takes something out of scope, for a reason, or back in. */
export function ScopeSwitch({ id, reason }: { id: string; reason: string | undefined }) {
  const [draft, setDraft] = useState('');
  const { execute } = useDocument.getState();
  if (reason !== undefined)
    return (
      <div className={styles.scope}>
        <p>{t('inspector.outOfScope', { reason: visibleText(reason) })}</p>
        <Button onClick={() => execute(setOutOfScope(id, null))}>{t('inspector.takeIn')}</Button>
      </div>
    );
  return (
    <details className={styles.scope}>
      <summary>{t('inspector.takeOut')}</summary>
      <TextField
        label={t('inspector.reason')}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <Button disabled={draft.trim() === ''} onClick={() => execute(setOutOfScope(id, draft.trim()))}>
        {t('inspector.takeOut')}
      </Button>
    </details>
  );
}
