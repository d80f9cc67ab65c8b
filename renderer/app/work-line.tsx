import { t } from '../language/words';
import { cancelWork, useWork } from '../state/work';
import { Button } from '../ui/button';
import styles from './app.module.css';

/** How far something is that takes a while, with the way to cancel it. */
export function WorkLine() {
  const { work } = useWork();
  if (work === null) return null;
  const { progress } = work;
  return (
    <span className={styles.work}>
      <progress
        aria-label={t('documents.writing')}
        {...(progress !== undefined && { value: progress.done, max: progress.of })}
      />
      {progress !== undefined && <span>{t('documents.writingPart', progress)}</span>}
      <Button look="plain" onClick={cancelWork}>
        {t('documents.cancelWork')}
      </Button>
    </span>
  );
}
