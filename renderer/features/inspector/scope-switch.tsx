import { useState } from 'react';
import { setOutOfScope } from '../../../shared/edits/describe';
import { visibleText } from '../../../shared/model/visible-text';
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
        <p>Out of scope: {visibleText(reason)}</p>
        <Button onClick={() => execute(setOutOfScope(id, null))}>Take into scope</Button>
      </div>
    );
  return (
    <details className={styles.scope}>
      <summary>Take out of scope</summary>
      <TextField label="Reason" value={draft} onChange={(event) => setDraft(event.target.value)} />
      <Button disabled={draft.trim() === ''} onClick={() => execute(setOutOfScope(id, draft.trim()))}>
        Take out of scope
      </Button>
    </details>
  );
}
