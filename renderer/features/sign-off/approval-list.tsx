import { CircleCheck, History } from 'lucide-react';
import { withdrawApproval } from '../../../shared/edits/approve';
import { type ApprovalState, approvalState, approvalsInOrder } from '../../../shared/model/approved-content';
import { visibleText } from '../../../shared/model/visible-text';
import { dayInWords, momentInWords, t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { Button } from '../../ui/button';
import { Name } from '../../ui/name';
import styles from './sign-off.module.css';

export const stateWords = {
  current: 'signOff.current',
  older: 'signOff.older',
  'other knowledge': 'signOff.knowledge',
} as const satisfies Record<ApprovalState, string>;

/** `2026-03-01` or a moment, as the window writes it. */
export const whenInWords = (at: string): string =>
  at.length === 10 ? dayInWords(at) : momentInWords(Date.parse(at));

/**
 * Every approval, the latest first: of the model as it is, or of an older revision.
 * @param onCompare shows what changed since; undefined where the content that was approved isn't kept here
 */
export function ApprovalList({
  digest,
  onCompare,
}: {
  digest: string | undefined;
  onCompare: (approved: string) => (() => void) | undefined;
}) {
  const approvals = useOpenDocument(({ history }) => history.present.approvals);
  const isReadOnly = useIsReadOnly();
  const { packs } = useKnowledge();
  const all = approvalsInOrder({ approvals }).reverse();
  if (all.length === 0) return <p className={styles.quiet}>{t('signOff.noApproval')}</p>;
  return (
    <ul className={styles.list} aria-label={t('signOff.approvals')}>
      {all.map((approval) => {
        const state = digest === undefined ? undefined : approvalState(approval, { digest, packs });
        const compare = state === 'older' ? onCompare(approval.digest) : undefined;
        return (
          <li key={approval.id}>
            <div>
              <strong>
                <Name>{approval.by}</Name>
              </strong>
              {approval.role !== undefined && (
                <>
                  , <Name>{approval.role}</Name>
                </>
              )}
              <span className={styles.quiet}> · {whenInWords(approval.at)}</span>
            </div>
            {state !== undefined && (
              <p className={state === 'current' ? styles.current : styles.older}>
                {state === 'current' ? (
                  <CircleCheck size={14} aria-hidden />
                ) : (
                  <History size={14} aria-hidden />
                )}
                {t(stateWords[state])}
              </p>
            )}
            {approval.note !== undefined && (
              <p>
                <Name>{approval.note}</Name>
              </p>
            )}
            <p className={styles.digest}>
              <code>{approval.digest}</code>
            </p>
            <div className={styles.ways}>
              {compare && <Button onClick={compare}>{t('signOff.compare')}</Button>}
              <Button
                look="plain"
                disabled={isReadOnly}
                aria-label={t('signOff.withdrawOf', { name: visibleText(approval.by) })}
                onClick={() => useDocument.getState().execute(withdrawApproval(approval.id))}
              >
                {t('signOff.withdraw')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
