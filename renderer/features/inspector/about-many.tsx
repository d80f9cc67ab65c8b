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
      <h2>{ids.length} selected</h2>
      <p className={styles.quiet}>
        Move them with the arrow keys or by dragging; what lies in a boundary comes along.
      </p>
      <div className={styles.buttons}>
        <Button disabled={isReadOnly} onClick={() => deleteSubjects(ids)}>
          Delete {ids.length}
        </Button>
        <Button onClick={() => useView.getState().select([])}>Select nothing</Button>
      </div>
    </div>
  );
}
