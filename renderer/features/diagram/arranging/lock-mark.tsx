import { Lock } from 'lucide-react';
import { t } from '../../../language/words';
import styles from './arranging.module.css';

/** That something stays where it is. */
export function LockMark() {
  return (
    <span className={styles.lock} role="img" aria-label={t('objects.lockMark')} title={t('objects.lockMark')}>
      <Lock size={12} strokeWidth={2.5} aria-hidden />
    </span>
  );
}
