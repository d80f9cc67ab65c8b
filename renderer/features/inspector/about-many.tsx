import { t } from '../../language/words';
import { kindOf } from '../../state/describe-subject';
import { useIsReadOnly, useOpenDocument, whyReadOnly } from '../../state/document';
import { deleteSubjects } from '../../state/selection';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { Locked } from '../../ui/locked';
import { ArrangeButtons } from './arrange-buttons';
import { CommonFacts } from './common-facts';
import { CommonParent } from './common-parent';
import { countKinds } from './in-common';
import styles from './inspector.module.css';
import { ScopeSwitch } from './scope-switch';

/** Several things at once: what they are, what they have in common, and what can be done with all of them. */
export function AboutMany({ ids }: { ids: readonly string[] }) {
  const isReadOnly = useIsReadOnly();
  const model = useOpenDocument(({ history }) => history.present);
  const notes = useView(({ diagram }) => model.diagrams[diagram]?.notes);
  const kinds = countKinds(ids, (id) => (notes?.[id] ? t('objects.note') : kindOf(model, id)));
  const isMovable = ids.every((id) => model.elements[id] ?? model.boundaries[id]);
  const hasNote = ids.some((id) => notes?.[id]);
  return (
    <div className={styles.body}>
      <div>
        <h2>{t('inspector.selected', { count: ids.length })}</h2>
        <p className={styles.quiet}>
          {kinds.map(([kind, count]) => t('inspector.kindCount', { kind, count })).join(', ')}
        </p>
      </div>
      {isReadOnly && <p className={styles.note}>{whyReadOnly()}</p>}
      <div className={styles.buttons}>
        <Button disabled={isReadOnly} onClick={() => deleteSubjects(ids)}>
          {t('inspector.deleteMany', { count: ids.length })}
        </Button>
        <Button onClick={() => useView.getState().select([])}>{t('inspector.selectNothing')}</Button>
      </div>
      <Locked when={isReadOnly}>
        <ArrangeButtons />
        {isMovable && <CommonParent ids={ids} />}
        {!hasNote && <CommonFacts ids={ids} />}
        {!hasNote && <ScopeSwitch key={ids.join()} ids={ids} />}
      </Locked>
    </div>
  );
}
