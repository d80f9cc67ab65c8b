import { t } from '../../language/words';
import { useIsReadOnly, useOpenDocument } from '../../state/document';
import { useQuickAdd } from '../../state/quick-add';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { EmptyState } from '../../ui/marks';
import styles from './empty-canvas.module.css';

/**
 * What the canvas says while there is nothing on it: how it begins, or how it shows what the model has already.
 * @param onShowThings asks which things of the model the diagram is to show
 */
export function EmptyCanvas({ onShowThings }: { onShowThings: () => void }) {
  const hasThings = useOpenDocument(
    ({ history: { present } }) =>
      Object.keys(present.elements).length + Object.keys(present.boundaries).length > 0,
  );
  const isReadOnly = useIsReadOnly();
  return (
    <div className={styles.place}>
      <EmptyState>
        <h2>{t(hasThings ? 'empty.diagram' : 'empty.canvas')}</h2>
        <p>{t(hasThings ? 'empty.diagramHow' : 'empty.canvasHow')}</p>
        {!hasThings && (
          <p>
            {t('empty.canvasBoundaries')} {t('empty.canvasConnect')}
          </p>
        )}
        {!isReadOnly && (
          <div className={styles.ways}>
            {hasThings && (
              <Button onClick={onShowThings}>
                {t('empty.showThings')} <Keys keys={['s']} />
              </Button>
            )}
            <Button onClick={() => useQuickAdd.getState().begin()}>
              {t('empty.addSomething')} <Keys keys={['a']} />
            </Button>
          </div>
        )}
      </EmptyState>
    </div>
  );
}
