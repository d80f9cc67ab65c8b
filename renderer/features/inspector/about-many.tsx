import { t } from '../../language/words';
import { useIsReadOnly } from '../../state/document';
import { deleteSubjects } from '../../state/selection';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import styles from './inspector.module.css';

/** Several things at once: what can be done with all of them. */
export function AboutMany({ ids }: { ids: readonly string[] }) {
  const isReadOnly = useIsReadOnly();
  return (
    <div className={styles.body}>
      <h2>{t('inspector.selected', { count: ids.length })}</h2>
      <p className={styles.quiet}>{t('inspector.move')}</p>
      <div className={styles.buttons}>
        <Button disabled={isReadOnly} onClick={() => deleteSubjects(ids)}>
          {t('inspector.deleteMany', { count: ids.length })}
        </Button>
        <Button onClick={() => useView.getState().select([])}>{t('inspector.selectNothing')}</Button>
      </div>
    </div>
  );
}
