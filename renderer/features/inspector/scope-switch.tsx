import { useEffect, useRef, useState } from 'react';
import { setAllOutOfScope } from '../../../shared/edits/describe';
import { findSubject } from '../../../shared/edits/subjects';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument, useOpenDocument } from '../../state/document';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';
import styles from './inspector.module.css';

/** Takes one thing or several out of scope, for one reason, or back in. */
export function ScopeSwitch({ ids }: { ids: readonly string[] }) {
  const model = useOpenDocument(({ history }) => history.present);
  const [draft, setDraft] = useState('');
  const reasons = ids.flatMap((id) => findSubject(model, id)?.outOfScope?.reason ?? []);
  const isAllOut = reasons.length === ids.length;
  const opposite = useRef<HTMLElement>(null);
  const isTaken = useRef(false);
  const take = (reason: string | null) => {
    isTaken.current = useDocument.getState().execute(setAllOutOfScope(ids, reason));
    setDraft('');
  };
  // The button that was pressed is gone: the focus goes to the one that takes it back.
  useEffect(() => {
    if (!isTaken.current) return;
    isTaken.current = false;
    opposite.current?.focus();
  });
  const toOpposite = (one: HTMLElement | null) => {
    opposite.current = one;
  };
  return (
    <div className={styles.scope}>
      {reasons.length > 0 && (
        <>
          <p>{whatIsOut(reasons, isAllOut)}</p>
          <Button ref={toOpposite} onClick={() => take(null)}>
            {t('inspector.takeIn')}
          </Button>
        </>
      )}
      {!isAllOut && (
        <details>
          <summary ref={reasons.length === 0 ? toOpposite : undefined}>{t('inspector.takeOut')}</summary>
          <TextField
            label={t('inspector.reason')}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <Button disabled={draft.trim() === ''} onClick={() => take(draft.trim())}>
            {t('inspector.takeOut')}
          </Button>
        </details>
      )}
    </div>
  );
}

function whatIsOut(reasons: readonly string[], isAllOut: boolean): string {
  const [reason = '', ...others] = new Set(reasons);
  if (!isAllOut) return t('inspector.outOfScopeSome', { count: reasons.length });
  if (others.length > 0) return t('inspector.outOfScopeVarious');
  return t('inspector.outOfScope', { reason: visibleText(reason) });
}
