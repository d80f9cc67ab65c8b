import { visibleText } from '../../shared/model/visible-text';
import { t } from '../language/words';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import styles from './app.module.css';
import type { ImportResult } from './importing';

/** What an import brought, and what it could not take over. */
export function ImportDialog({ result, onClose }: { result: ImportResult; onClose: () => void }) {
  const { elements, flows, boundaries, losses } = result;
  return (
    <Dialog
      title={t('documents.importDone')}
      description={t('documents.cameIn', {
        elements: t('counted.element', { count: elements }),
        flows: t('counted.flow', { count: flows }),
        boundaries: t('counted.trustBoundary', { count: boundaries }),
        losses:
          losses.length === 0 ? t('documents.lossless') : t('documents.losses', { count: losses.length }),
      })}
      onClose={onClose}
    >
      {losses.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and those without a mouse scroll it too
        <ul className={styles.losses} tabIndex={0} aria-label={t('documents.notTakenOver')}>
          {losses.map(({ what, where, why }) => (
            <li key={`${what} ${where}`}>
              <strong>{visibleText(what)}</strong> <span>{visibleText(where)}</span>
              <br />
              {visibleText(why)}
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {t('documents.showDiagram')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
