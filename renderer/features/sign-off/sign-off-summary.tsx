import { approvalState, approvalsInOrder } from '../../../shared/model/approved-content';
import { t } from '../../language/words';
import { useContentDigest } from '../../state/content-digest';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { Button } from '../../ui/button';
import { Name } from '../../ui/name';
import { stateWords, whenInWords } from './approval-list';
import styles from './sign-off.module.css';

/** Who approved what, in short, and the way to sign off. */
export function SignOffSummary({ onOpen }: { onOpen: () => void }) {
  const approvals = useOpenDocument(({ history }) => history.present.approvals);
  const digest = useContentDigest();
  const { packs } = useKnowledge();
  const all = approvalsInOrder({ approvals }).reverse();
  return (
    <section aria-labelledby="sign-off">
      <h2 id="sign-off">{t('signOff.section')}</h2>
      {all.length === 0 ? (
        <p className={styles.quiet}>{t('signOff.noApproval')}</p>
      ) : (
        <ul>
          {all.map((approval) => (
            <li key={approval.id}>
              <strong>
                <Name>{approval.by}</Name>
              </strong>{' '}
              <span className={styles.quiet}>
                {whenInWords(approval.at)}
                {digest === undefined
                  ? ''
                  : ` · ${t(stateWords[approvalState(approval, { digest, packs })])}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.ways}>
        <Button onClick={onOpen}>{t('signOff.open')}</Button>
      </p>
    </section>
  );
}
