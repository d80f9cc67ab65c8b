import { visibleText } from '../../shared/model/visible-text';
import { Button } from '../ui/button';
import { counted } from '../ui/counted';
import { Dialog, DialogActions } from '../ui/dialog';
import styles from './app.module.css';
import type { ImportResult } from './documents';

/** What an import brought, and what it could not take over. */
export function ImportDialog({ result, onClose }: { result: ImportResult; onClose: () => void }) {
  const { elements, flows, boundaries, losses } = result;
  return (
    <Dialog
      title="Import done"
      description={`${counted(elements, 'element')}, ${counted(flows, 'flow')} and ${counted(boundaries, 'trust boundary')} came in. ${
        losses.length === 0
          ? 'Everything was understood.'
          : losses.length === 1
            ? 'One thing was not taken over:'
            : `${losses.length} things were not taken over:`
      }`}
      onClose={onClose}
    >
      {losses.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and those without a mouse scroll it too
        <ul className={styles.losses} tabIndex={0} aria-label="What was not taken over">
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
          Show the diagram
        </Button>
      </DialogActions>
    </Dialog>
  );
}
